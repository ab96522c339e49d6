using Clausebook.Findings;

namespace Clausebook.Reporting;

/// <summary>Decides whether a report is coloured.</summary>
public static class ColorChoice
{
    /// <summary>The values of <c>--color</c>.</summary>
    public static IReadOnlyList<string> Values { get; } = ["auto", "always", "never"];

    /// <summary>With <c>auto</c>, colours are for terminals that can show them, unless <c>NO_COLOR</c> is set (see https://no-color.org).</summary>
    /// <param name="choice">One of <see cref="Values"/>.</param>
    /// <param name="isTerminal">True when the report goes to a terminal.</param>
    /// <param name="variable">The value of an environment variable.</param>
    /// <exception cref="UsageException">There is no such value.</exception>
    public static bool IsColored(string choice, bool isTerminal, Func<string, string?> variable) => choice switch
    {
        "always" => true,
        "never" => false,
        "auto" => isTerminal && string.IsNullOrEmpty(variable("NO_COLOR")) && variable("TERM") != "dumb",
        _ => throw new UsageException($"--color does not know \"{VisibleText.Of(choice)}\".", $"Use one of {string.Join(", ", Values)}."),
    };
}
