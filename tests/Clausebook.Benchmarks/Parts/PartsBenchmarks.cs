using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Clausebook.Catalogues;
using Clausebook.Content;
using Clausebook.History;
using Clausebook.Loading;
using Clausebook.Model;
using Clausebook.Modelling;
using Clausebook.Publishing;
using Clausebook.Rendering;
using Clausebook.Validation;
using Clausebook.Verification;

namespace Clausebook.Benchmarks.Parts;

/// <summary>The parts of a run, each on what the part before it gave. Times and memory are for the whole corpus.</summary>
public class PartsBenchmarks
{
    private const string CorpusVariable = "CLAUSEBOOK_BENCHMARK_CORPUS";
    private PipelineRequest request = null!;
    private ReadSystem read = null!;
    private SourceText[] sources = [];
    private int[] bodies = [];
    private LoadedContent content = null!;
    private CatalogueLibrary catalogues = null!;
    private HistoryTable history = null!;
    private StampedSystem stamped = null!;
    private HandbookRenderer renderer = null!;
    private ImmutableArray<HandbookFile> files;
    private HandbookPublisher publisher = null!;
    private HandbookStamp stamp = null!;
    private string output = "";

    /// <summary>Says on which folder the parts run; BenchmarkDotNet makes the objects itself, so this goes through the environment.</summary>
    public static void Use(string corpus) => Environment.SetEnvironmentVariable(CorpusVariable, corpus);

    [GlobalSetup]
    public void Prepare()
    {
        request = new(Environment.GetEnvironmentVariable(CorpusVariable)!, new DateOnly(2025, 12, 19));
        var tree = new WorkingTree(request.Root);
        read = ContentStage.Read(tree, request);
        sources = [.. read.System.All.Select(d => d.Path).Distinct().Where(p => p.EndsWith(".md", StringComparison.Ordinal)).Select(p => SourceReader.Read(tree, tree.Find(p)!, [])!)];
        bodies = [.. sources.Select(s => FrontMatterReader.Read(s, []).BodyStart)];
        content = LoadDocuments();
        catalogues = CatalogueLibrary.Load(tree, read.Options.Content.Catalogues);
        history = ReadHistory();
        stamped = Stamp();
        renderer = new(TemplateEngine.BuiltIn());
        files = Plan();
        publisher = new(new(request.Root, [read.Options.Content.Policies, read.Options.Content.Controls, read.Options.Content.Records]));
        stamp = new(stamped.Repository.Commit, request.AsOf, ToolVersion.Current);
        output = Path.Combine(Directory.CreateTempSubdirectory("clausebook-parts-").FullName, "handbook");
        PublishUnchanged();
    }

    [GlobalCleanup]
    public void Remove() => Directory.Delete(Path.GetDirectoryName(output)!, recursive: true);

    [Benchmark(Description = "front matter")]
    public int ReadFrontMatter() => sources.Sum(s => FrontMatterReader.Read(s, []).BodyStart);

    [Benchmark(Description = "Markdown")]
    public int ReadMarkdown()
    {
        using MarkdownReader reader = new(Variables.None, new AvoidedWords([]));
        return sources.Zip(bodies).Sum(s => reader.Read(s.First, s.Second, []).Headings.Length);
    }

    [Benchmark(Description = "documents from disk, all of it")]
    public LoadedContent LoadDocuments() => new DocumentLoader(new WorkingTree(request.Root), read.Options.Content).Load();

    [Benchmark(Description = "model")]
    public ManagementSystem BuildModel() => new ManagementSystemBuilder(read.Options, catalogues, request.AsOf).Build(content);

    [Benchmark(Description = "validation")]
    public int Validate() => new Validator().Validate(read.System).Count();

    [Benchmark(Description = "history walk")]
    public int WalkHistory() => ReadHistory().Revisions.Count;

    [Benchmark(Description = "stamping")]
    public StampedSystem Stamp() => HistoryStamper.Stamp(read.System, history, read.Tree);

    [Benchmark(Description = "page models and pages")]
    public long Render() => Plan().AsParallel().Sum(file =>
    {
        using MemoryStream page = new();
        file.Print(page);
        return page.Length;
    });

    [Benchmark(Description = "publishing what is unchanged")]
    public PublishedHandbook PublishUnchanged() => publisher.Publish(files, output, stamp);

    [Benchmark(Description = "verification")]
    public VerificationResult Verify() => new HandbookVerifier().Verify(output);

    private ImmutableArray<HandbookFile> Plan() => renderer.Plan(stamped, read.Options, read.Tree, [], RuleLedger.Read());

    private HistoryTable ReadHistory()
    {
        var folders = read.Options.Content;
        return GitHistoryReader.Read(request.Root, [folders.Controls, folders.Policies, folders.Records], mailmap: read.Options.Mailmap).Table!;
    }
}
