using System.Text;
using Clausebook.History.Git;

namespace Clausebook.History.Walk;

/// <summary>
/// By what a file is known again after it was renamed and edited in one commit: the <c>id</c> of its front matter, or without one its file
/// name. Read by lines and not as YAML, because an old revision may be broken elsewhere and is still the same document.
/// </summary>
internal sealed class DocumentIdentity(GitObjectDatabase objects)
{
    private const int LongestFile = 1024 * 1024;
    private readonly Dictionary<GitObjectId, string?> known = [];

    /// <summary>The identity of a file.</summary>
    public string Of(string path, GitObjectId blob)
    {
        if (!known.TryGetValue(blob, out var id)) known.Add(blob, id = ReadId(blob));
        return id is null ? "name " + Path.GetFileName(path) : "id " + id;
    }

    private string? ReadId(GitObjectId blob)
    {
        using var found = objects.Read(blob);
        if (found.Data.Length > LongestFile) return null;
        var (frontMatter, body) = FrontMatterText.Split(found.Data, out var bodyLine);
        var text = found.Data[bodyLine > 0 ? frontMatter : body];
        foreach (var range in text.Split((byte)'\n'))
        {
            var line = text[range];
            if (!line.StartsWith("id:"u8)) continue;
            var value = Encoding.UTF8.GetString(line[3..]);
            var comment = value.IndexOf(" #", StringComparison.Ordinal);
            return (comment < 0 ? value : value[..comment]).Trim().Trim('"', '\'') is { Length: > 0 } id ? id : null;
        }
        return null;
    }
}
