using System.Text;
using Clausebook.Content;

namespace Clausebook.Tests.Catalogues;

/// <summary>A content tree whose files stand in the test.</summary>
internal sealed class LiteralTree(params (string Path, string Text)[] files) : ContentTree
{
    public override string Description => "literal files";

    public override IReadOnlyList<ContentEntry> List(string folder) =>
        [.. files.Where(f => f.Path.StartsWith(folder + "/", StringComparison.Ordinal)).OrderBy(f => f.Path, StringComparer.Ordinal).Select(f => new ContentEntry(f.Path, f.Text.Length))];

    public override ContentEntry? Find(string path) => files.Where(f => f.Path == path).Select(f => new ContentEntry(f.Path, f.Text.Length)).FirstOrDefault();

    public override byte[] Read(ContentEntry entry) => Encoding.UTF8.GetBytes(files.Single(f => f.Path == entry.Path).Text);
}
