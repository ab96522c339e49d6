using System.Text.RegularExpressions;
using Clausebook.Content;
using Clausebook.Loading;
using Clausebook.Model;
using Clausebook.Testing;

namespace Clausebook.Tests.StarterContent;

/// <summary>The starter ISMS as written, and its texts as people read them.</summary>
internal static partial class StarterText
{
    private static readonly Lazy<ReadSystem> Read = new(() => ContentStage.Read(new WorkingTree(ProjectFolder.Root), new PipelineRequest(ProjectFolder.Root, Starter.Day)));

    public static ManagementSystem System => Read.Value.System;

    /// <summary>The day of the last review of any document: from then on, and until the first review is due, nothing is open.</summary>
    public static DateOnly LastReview => System.Policies.Max(p => p.LastReviewed)!.Value;

    /// <summary>The body with variables expanded, without attributes and addresses.</summary>
    public static string Body(DocumentedInformation document)
    {
        var source = File.ReadAllText(ProjectFolder.Path(document.Path));
        var body = source[(source.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];
        return Attributes().Replace(Addresses().Replace(new Variables(System.Organization.Values).Expand(body), "]"), "");
    }

    public static string[] Words(string text) => [.. Word().Matches(text).Select(m => m.Value)];

    /// <summary>The sentences of the running text; headings and tables have none.</summary>
    public static IEnumerable<string> Sentences(DocumentedInformation document) =>
        from line in Body(document).Split('\n')
        where line.Length > 0 && line[0] is not ('#' or '|')
        from sentence in SentenceEnd().Split(Label().Replace(line, ""))
        where Words(sentence).Length > 0
        select sentence.Trim();

    [GeneratedRegex(@"\s*\{#[^}\n]*\}")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"\]\([^)\n]*\)")]
    private static partial Regex Addresses();

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}'’-]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=[.!?:;])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"^\s*([-*]|\d+\.)\s|\*\*(MUST NOT|MUST|SHOULD|MAY) \([^)\n]*\):\*\*", RegexOptions.ExplicitCapture)]
    private static partial Regex Label();
}
