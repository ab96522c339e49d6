using Clausebook.History;
using Clausebook.Model;
using Clausebook.Publishing;
using Clausebook.Rendering;

namespace Clausebook.Comparison;

/// <summary>An audit or a tag: a point since which the handbook says on a page of its own what changed.</summary>
/// <param name="Name">The audit's id, or the tag.</param>
/// <param name="Audit">The audit, or null for a tag.</param>
/// <param name="Day">The last day of the audit, or that of the tag's commit.</param>
/// <param name="Point">The state on that day; null when there was no commit yet.</param>
internal sealed record SincePoint(string Name, Record? Audit, DateOnly Day, HistoryPoint? Point)
{
    /// <summary>Where the page stands in the handbook.</summary>
    public PagePath Page { get; } = PageOf(Name) is var page && HandbookPaths.IsSafe(page.Text) ? page : PageOf("tag" + Name);

    private static PagePath PageOf(string name) => PagePath.Of("changes/since", name);
}
