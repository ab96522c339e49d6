using Clausebook.Findings;

namespace Clausebook.Reporting;

/// <summary>Shows findings to people and programs. One small renderer a format; a finding itself knows nothing of how it looks.</summary>
public abstract class FindingReport
{
    /// <summary>The names that <c>--format</c> knows.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["pretty", "concise", "json", "github"];

    /// <summary>The report of a format.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="color">True to use colours in the formats for people (see <see cref="ColorChoice"/>).</param>
    /// <exception cref="UsageException">There is no such format.</exception>
    public static FindingReport For(string format, bool color = false) => format switch
    {
        "pretty" => new PrettyReport(new Ink(color)),
        "concise" => new ConciseReport(new Ink(color)),
        "json" => new JsonReport(),
        "github" => new GitHubReport(),
        _ => throw new UsageException($"There is no format \"{VisibleText.Of(format)}\".", $"Use one of {string.Join(", ", Formats)}{(NearestName.Find(format, Formats) is { } nearest ? $"; did you mean {nearest}?" : ".")}"),
    };

    /// <summary>Writes the whole report.</summary>
    /// <param name="findings">The findings in the order of <see cref="Finding.CompareByPlace"/>, with the severities in force.</param>
    /// <param name="context">What the report says besides.</param>
    /// <param name="writer">Where it goes; lines end with LF on every system.</param>
    public abstract void Write(IReadOnlyList<Finding> findings, ReportContext context, TextWriter writer);
}
