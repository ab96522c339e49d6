using System.Text;

namespace Clausebook.History.Git;

/// <summary>A file that says something about the history and lies in the commit that is read, so that nobody changes history on their own machine.</summary>
/// <param name="Path">Its path from the ISMS root.</param>
/// <param name="Bytes">Its bytes; empty when it cannot be used.</param>
/// <param name="Fault">Why it cannot be used, as the end of a sentence; null when it can.</param>
internal sealed record CommittedFile(string Path, byte[] Bytes, string? Fault)
{
    private const long Largest = 1024 * 1024;

    /// <summary>Looks for the file in the ISMS root, then at the repository's top. What stands there decides, whatever it is.</summary>
    /// <param name="objects">The repository's objects.</param>
    /// <param name="tree">The commit's tree.</param>
    /// <param name="prefix">The path of the ISMS root from the repository's top.</param>
    /// <param name="path">The file's path.</param>
    /// <returns>The file, or null when there is none.</returns>
    public static CommittedFile? Find(GitObjectDatabase objects, GitObjectId tree, string prefix, string path) =>
        Find(objects, tree, prefix + path) is { } own ? own with { Path = path }
        : prefix.Length > 0 && Find(objects, tree, path) is { } shared ? shared with { Path = string.Concat(Enumerable.Repeat("../", prefix.Count(c => c == '/'))) + path }
        : null;

    private static CommittedFile? Find(GitObjectDatabase objects, GitObjectId tree, string path)
    {
        var parts = path.Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            using var folder = objects.Read(tree);
            GitTreeCursor cursor = new(folder.Data);
            var name = Encoding.UTF8.GetBytes(parts[i]);
            while (cursor.MoveNext() && !cursor.Name.SequenceEqual(name))
            {
            }
            if (!cursor.HasEntry) return null;
            if (i == parts.Length - 1) return cursor.IsFile ? Read(objects, cursor.Id, path) : new(path, [], cursor.IsTree ? "is a folder" : cursor.IsLink ? "is a symbolic link" : "is a submodule");
            if (!cursor.IsTree) return null;
            tree = cursor.Id;
        }
        return null;
    }

    private static CommittedFile Read(GitObjectDatabase objects, GitObjectId blob, string path) =>
        objects.ReadSize(blob) > Largest ? new(path, [], "is larger than 1 MiB") : new(path, objects.ReadBytes(blob, GitObjectType.Blob), null);
}
