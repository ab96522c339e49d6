using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Clausebook.Caching;
using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.History;
using Clausebook.Rendering;

namespace Clausebook.Testing;

/// <summary>The handbook of a folder without a history: what templates and models make of the content, before git is asked.</summary>
/// <param name="Files">The text of every file, by path.</param>
/// <param name="Findings">Templates that failed.</param>
public sealed record RenderedFolder(FrozenDictionary<string, string> Files, ImmutableArray<Finding> Findings)
{
    private static readonly TemplateEngine BuiltIn = TemplateEngine.BuiltIn();

    /// <summary>One page.</summary>
    public string this[string path] => Files[path];

    /// <summary>All pages, by path.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pages => Files.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)).OrderBy(f => f.Key, StringComparer.Ordinal);

    /// <summary>Renders a folder with the built-in templates.</summary>
    /// <param name="folder">The folder that holds isms.yaml.</param>
    /// <param name="histories">The history of some files, by path; the others have none.</param>
    /// <param name="uncommitted">Files that differ from the commit.</param>
    /// <param name="asOf">The day as seen from which everything is judged.</param>
    public static RenderedFolder Of(string folder, IReadOnlyDictionary<string, DocumentHistory>? histories = null, ImmutableArray<string>? uncommitted = null, DateOnly? asOf = null) =>
        Render(BuiltIn, folder, histories, uncommitted, asOf);

    /// <summary>Renders a folder with its own templates in place of built-in ones.</summary>
    public static RenderedFolder WithOwnTemplates(string folder)
    {
        var loading = TemplateEngine.WithOwn(new WorkingTree(folder), "site-template", CacheFolder.None);
        return loading.Engine is { } engine ? Render(engine, folder, null, null, null) : new(FrozenDictionary<string, string>.Empty, loading.Findings);
    }

    /// <summary>Renders a repository with the history that git tells.</summary>
    public static RenderedFolder Of(TestRepository repository, DateOnly? asOf = null)
    {
        var read = Read(repository.Path, asOf);
        return Render(BuiltIn, read, repository.Stamp(asOf));
    }

    private static ReadSystem Read(string folder, DateOnly? asOf) => ContentStage.Read(new WorkingTree(folder), new PipelineRequest(folder, asOf ?? ContentCheck.Today));

    private static RenderedFolder Render(TemplateEngine engine, string folder, IReadOnlyDictionary<string, DocumentHistory>? histories, ImmutableArray<string>? uncommitted, DateOnly? asOf)
    {
        var read = Read(folder, asOf);
        var state = new RepositoryState("0123456789abcdef0123456789abcdef01234567", new DateTimeOffset(2026, 11, 20, 9, 30, 0, TimeSpan.Zero), "main", uncommitted ?? []);
        var stamped = new StampedSystem(read.System, state, read.System.All.ToFrozenDictionary(d => d.Path, d => histories?.GetValueOrDefault(d.Path) ?? new DocumentHistory(d.Id, d.Path, [])));
        return Render(engine, read, stamped);
    }

    private static RenderedFolder Render(TemplateEngine engine, ReadSystem read, StampedSystem stamped)
    {
        var planned = new HandbookRenderer(engine).Plan(stamped, read.Options, read.Tree, read.Findings, RuleLedger.Read());
        ConcurrentDictionary<string, string> files = new(StringComparer.Ordinal);
        ConcurrentBag<Finding> faults = [];
        Parallel.ForEach(planned, file =>
        {
            try
            {
                using MemoryStream text = new();
                file.Print(text);
                files[file.Path] = Encoding.UTF8.GetString(text.ToArray());
            }
            catch (TemplateException fault)
            {
                faults.Add(fault.Finding);
            }
        });
        return new(files.ToFrozenDictionary(StringComparer.Ordinal), [.. faults.DistinctBy(f => (f.Location, f.Message))]);
    }
}
