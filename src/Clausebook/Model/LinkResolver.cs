using System.Collections.Frozen;

namespace Clausebook.Model;

/// <summary>
/// Finds what a link of a document leads to. The answer depends on the text alone: paths are resolved lexically and case counts, so that a
/// link that works on one system works on all.
/// </summary>
public static class LinkResolver
{
    private static readonly FrozenSet<string> PublishedKinds = new[] { ".png", ".jpg", ".jpeg", ".gif", ".webp", ".pdf", ".csv", ".txt", ".xlsx", ".docx" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Browsers and servers take no longer addresses; a short text that names one long address a thousand times would fill a disk.</summary>
    public const int LongestAddress = 2_000;

    /// <summary>Finds what <paramref name="target"/>, written in <paramref name="from"/>, leads to.</summary>
    public static ResolvedLink Resolve(ManagementSystem system, DocumentedInformation from, string target)
    {
        var text = target.Trim();
        if (text.Length > LongestAddress) return new(LinkKind.Refused, text);
        if (HasControl(text) || text.Contains('\\', StringComparison.Ordinal)) return new(LinkKind.Refused, text);
        if (Scheme(text) is { } scheme) return new(scheme is "http" or "https" or "mailto" ? LinkKind.External : LinkKind.Refused, text);
        if (text.StartsWith("//", StringComparison.Ordinal)) return new(LinkKind.Refused, text);

        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? null : Decode(text[(hash + 1)..]);
        var path = Decode(hash < 0 ? text : text[..hash]);
        if (path is null || (hash >= 0 && fragment is null)) return new(LinkKind.Dead, text);
        if (path.Length == 0) return fragment is null or "" ? new(LinkKind.Dead, text) : InDocument(LinkKind.Fragment, from, fragment);

        var full = Combine(from.Path, path);
        if (full is null) return new(LinkKind.Dead, text);
        if (system.FindByPath(full) is { } document) return InDocument(LinkKind.Document, document, fragment);
        return system.Files.Contains(full) && PublishedKinds.Contains(Path.GetExtension(full)) ? new(LinkKind.File, full) : new(LinkKind.Dead, full);
    }

    private static ResolvedLink InDocument(LinkKind kind, DocumentedInformation document, string? fragment) =>
        new(kind, document.Path, document, string.IsNullOrEmpty(fragment) ? null : fragment, string.IsNullOrEmpty(fragment) || document.Body.Anchors.Contains(fragment));

    private static bool HasControl(string text)
    {
        foreach (var c in text)
        {
            if (char.IsControl(c)) return true;
        }
        return false;
    }

    /// <summary>The scheme in lowercase, or null. Decoded first: <c>java&amp;#115;cript:</c> and <c>%6aavascript:</c> are what browsers make of them.</summary>
    private static string? Scheme(string text)
    {
        var decoded = Decode(text) ?? text;
        var colon = decoded.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || decoded.AsSpan(0, colon).IndexOfAny("/?#") >= 0) return null;
        return new string([.. decoded[..colon].Where(c => c > ' ')]).ToLowerInvariant();
    }

    private static string? Decode(string text)
    {
        if (!text.Contains('%', StringComparison.Ordinal)) return text;
        var decoded = Uri.UnescapeDataString(text);
        return HasControl(decoded) ? null : decoded;
    }

    /// <summary>The path from the repository's root, or null when it leads out of it.</summary>
    private static string? Combine(string from, string path)
    {
        List<string> parts = [];
        if (path[0] != '/')
        {
            parts.AddRange(from.Split('/'));
            parts.RemoveAt(parts.Count - 1);
        }
        foreach (var part in path.Split('/'))
        {
            if (part is "" or ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count == 0) return null;
            else parts.RemoveAt(parts.Count - 1);
        }
        return string.Join('/', parts);
    }
}
