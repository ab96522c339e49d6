using System.Collections.Concurrent;
using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.History;
using Clausebook.Publishing;
using Clausebook.Rendering.Pages;

namespace Clausebook.Rendering;

/// <summary>Makes the handbook's files from the stamped system. The same input gives the same bytes, however many threads print.</summary>
/// <param name="engine">The template engine; one for each process.</param>
public sealed class HandbookRenderer(TemplateEngine engine)
{
    /// <summary>Prints every page and gathers the files beside them.</summary>
    /// <param name="stamped">What one audience may see.</param>
    /// <param name="options">The options.</param>
    /// <param name="content">The files that documents link to are read from it.</param>
    /// <param name="findings">What the check found; shown on the about page.</param>
    /// <param name="rules">The rules that were checked; counted on the about page.</param>
    public RenderedHandbook Render(StampedSystem stamped, IsmsOptions options, ContentTree content, IReadOnlyList<Finding> findings, IReadOnlyList<FindingDescriptor> rules)
    {
        var assets = HandbookAssets.Gather(stamped.System, options, content);
        Handbook book = new(stamped, options, findings, rules, assets);
        ConcurrentBag<HandbookFile> files = [.. assets.Files];
        ConcurrentBag<Finding> faults = [];
        Parallel.ForEach(PlannedPage.All(book), page => Print(page, book, files, faults));
        return new(
            [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)],
            [.. faults.DistinctBy(f => (f.Location, f.Message)).Order(Comparer<Finding>.Create(Finding.CompareByPlace))]);
    }

    private void Print(PlannedPage page, Handbook book, ConcurrentBag<HandbookFile> files, ConcurrentBag<Finding> faults)
    {
        try
        {
            var model = page.Model(new Place(book, page.Path));
            files.Add(new HandbookFile(page.Path.Text, engine.Print(TemplateOf(model), model)));
        }
        catch (TemplateException fault)
        {
            faults.Add(fault.Finding); // one bad template fails on many pages: it is reported once
        }
    }

    /// <summary>A page model and its template share a name: <c>PolicyPage</c> and <c>Policy.cshtml</c>.</summary>
    private static string TemplateOf(HandbookPage model) => model.GetType().Name[..^"Page".Length] + ".cshtml";
}
