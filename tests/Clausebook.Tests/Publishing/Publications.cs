using System.Text;
using Clausebook.Publishing;
using Clausebook.Testing;

namespace Clausebook.Tests.Publishing;

/// <summary>What the publishing tests share: handbooks in a line, published to the folder <c>out/handbook</c> of a repository in a temporary folder.</summary>
public abstract class Publications : IAsyncDisposable
{
    protected static readonly HandbookStamp Stamp = new("0123456789abcdef0123456789abcdef01234567", new(2026, 1, 15), "1.0.0");

    protected TestFolder Folder { get; } = TestFolder.With();

    protected string Output => Folder["out/handbook"];

    protected HandbookPublisher Publisher => new(new(Folder["repository"], ["policies", "controls"]) { Home = Folder["home"] }) { Patience = TimeSpan.FromMilliseconds(200) };

    protected static HandbookFile[] Handbook(params (string Path, string Text)[] files) => [.. files.Select(file => new HandbookFile(file.Path, Encoding.UTF8.GetBytes(file.Text)))];

    protected PublishedHandbook Publish(params (string Path, string Text)[] files) => Publisher.Publish(Handbook(files), Output, Stamp, TestContext.Current.CancellationToken);

    protected string Read(string path) => File.ReadAllText(Path.Combine(Output, path));

    public ValueTask DisposeAsync()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
