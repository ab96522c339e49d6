using System.Collections.Immutable;
using Clausebook.Comparison;
using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.History;
using Clausebook.Publishing;
using Clausebook.Redlines;
using Clausebook.Rendering.Feeds;
using Clausebook.Rendering.Pages;
using Clausebook.Rendering.Search;

namespace Clausebook.Rendering;

/// <summary>Makes the handbook's files from the stamped system. The same input gives the same bytes, however many threads print.</summary>
/// <param name="engine">The template engine; one for each process.</param>
public sealed class HandbookRenderer(TemplateEngine engine)
{
    /// <summary>Has the texts of former versions, until the last file is printed; without it they have no pages.</summary>
    internal VersionArchive? Archive { get; init; }

    /// <summary>
    /// Names every file of the handbook, the registers first: they are long, and no thread should be left alone with one at the end. A page is printed when its bytes are asked for, so that never more
    /// pages are in memory than threads print; a template that fails throws <see cref="TemplateException"/> then.
    /// </summary>
    /// <param name="stamped">What one audience may see.</param>
    /// <param name="options">The options.</param>
    /// <param name="content">The files that documents link to are read from it.</param>
    /// <param name="findings">What the check found; shown on the about page.</param>
    /// <param name="rules">The rules that were checked; counted on the about page.</param>
    public ImmutableArray<HandbookFile> Plan(StampedSystem stamped, IsmsOptions options, ContentTree content, IReadOnlyList<Finding> findings, IReadOnlyList<FindingDescriptor> rules)
    {
        using var nothing = SinceChanges.None();
        return Plan(stamped, options, content, findings, rules, nothing);
    }

    /// <summary>The same, with a page for each audit and tag since which it is said what changed.</summary>
    internal ImmutableArray<HandbookFile> Plan(StampedSystem stamped, IsmsOptions options, ContentTree content, IReadOnlyList<Finding> findings, IReadOnlyList<FindingDescriptor> rules, SinceChanges since)
    {
        var assets = HandbookAssets.Gather(stamped.System, options, content);
        Handbook book = new(stamped, options, findings, rules, assets, new VersionRegister(stamped, Archive, content), since);
        var pages = PlannedPage.All(book).Select(page => new HandbookFile(page.Path.Text, output => Print(page, book, output)));
        return [.. assets.Files, SearchIndex.Of(book), ChangesFeed.Of(book), .. pages];
    }

    private void Print(PlannedPage page, Handbook book, Stream output)
    {
        var model = page.Model(new Place(book, page.Path));
        engine.Print(TemplateOf(model), model, output);
    }

    /// <summary>A page model and its template share a name: <c>PolicyPage</c> and <c>Policy.cshtml</c>.</summary>
    private static string TemplateOf(HandbookPage model) => model.GetType().Name[..^"Page".Length] + ".cshtml";
}
