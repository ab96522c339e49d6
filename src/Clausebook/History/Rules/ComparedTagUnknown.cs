using Clausebook.Findings;

namespace Clausebook.History.Rules;

/// <summary>isms.yaml asks for a page of changes since a tag that the repository does not have.</summary>
internal static class ComparedTagUnknown
{
    public static readonly FindingDescriptor Rule = new("ISMS0419", "compared-tag-unknown", "Tag to compare with is not there", Severity.Error,
        "Who audits asks what changed since the last time (ISO/IEC 27001 9.2.2, 7.5.3 e), and a misspelt tag would leave that page out without a word.");

    /// <summary>The findings for the tags that isms.yaml names; git is asked only when it names one.</summary>
    public static IEnumerable<Finding> Find(IsmsOptions options, string root)
    {
        if (options.CompareWith.IsEmpty) yield break;
        using var points = HistoryPoints.Open(root);
        foreach (var tag in options.CompareWith.Where(tag => points.Tagged(tag.Text) is null))
        {
            yield return new(Rule, tag.Location, $"The repository has no tag \"{tag.Text}\" on a commit.")
            {
                Field = "compare-with",
                Suggestion = NearestName.Find(tag.Text, points.TagNames),
                Help = "Name a tag that git tag lists, or fetch the tags: git fetch --tags, and fetch-depth: 0 in continuous integration.",
            };
        }
    }
}
