using Clausebook.Testing;

namespace Clausebook.Handbook.Tests;

/// <summary>The starter's handbook, built once for all tests that look at it.</summary>
public sealed class StarterHandbook : IDisposable
{
    private readonly TestRepository repository = Starter.Repository();

    public StarterHandbook()
    {
        Result = new HandbookPipeline(Request("handbook")).Build();
        Folder = Path.Combine(repository.Path, "handbook");
    }

    public PipelineResult Result { get; }

    public string Folder { get; }

    public IEnumerable<string> Pages => Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public string Read(string page) => File.ReadAllText(Path.Combine(Folder, page));

    /// <summary>What a person reads on a page; the commit's id is masked, because every change of the starter changes it.</summary>
    public string MainText(string page) => PageText.OfMain(Read(page)).Replace(repository.Head, "«commit»", StringComparison.Ordinal).Replace(repository.Head[..7], "«commit»", StringComparison.Ordinal);

    /// <summary>The same again, into a folder of its own.</summary>
    public string BuildAgain(string name)
    {
        new HandbookPipeline(Request(name)).Build();
        return Path.Combine(repository.Path, name);
    }

    public void Dispose() => repository.Dispose();

    private PipelineRequest Request(string output) => new(repository.Path, Starter.Day) { Output = Path.Combine(repository.Path, output) };
}
