using Clausebook.Findings;

namespace Clausebook.Verification;

/// <summary>An address that a page names, read the way browsers read it.</summary>
/// <param name="Source">The element or CSS function that names it, for example <c>img src</c>.</param>
/// <param name="Text">The address as written.</param>
/// <param name="Location">Where.</param>
internal readonly record struct PageAddress(string Source, string Text, SourceLocation Location)
{
    /// <summary>The scheme in lower case, <c>//</c> for another host over the same scheme, or null for an address within the handbook.</summary>
    public string? Scheme
    {
        get
        {
            var address = AsBrowsersRead(Text);
            if (address.StartsWith("//", StringComparison.Ordinal)) return "//";
            var colon = address.IndexOf(':', StringComparison.Ordinal);
            return colon > 0 && char.IsAsciiLetter(address[0]) && address[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '.' or '-') ? address[..colon].ToLowerInvariant() : null;
        }
    }

    /// <summary>The file within the handbook that the address means for a page, and the fragment after <c>#</c>; the file is null when it would lie outside.</summary>
    public (string? File, string Fragment) Resolve(string page)
    {
        var address = AsBrowsersRead(Text);
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : address[(hash + 1)..];
        var path = (hash < 0 ? address : address[..hash]).Split('?')[0];
        if (path.Length == 0) return (page, fragment);
        if (path[0] == '/') return (null, fragment);
        List<string> segments = [.. page.Split('/')[..^1]];
        foreach (var segment in path.Split('/').Select(Uri.UnescapeDataString))
        {
            if (segment == "..")
            {
                if (segments.Count == 0) return (null, fragment);
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }
        return (string.Join('/', segments), fragment);
    }

    /// <summary>Browsers ignore tabs, line ends and outer spaces in addresses, and take a backslash for a slash.</summary>
    private static string AsBrowsersRead(string address)
    {
        var start = 0;
        while (start < address.Length && address[start] <= ' ') start++;
        var end = address.Length;
        while (end > start && address[end - 1] <= ' ') end--;
        var read = address[start..end];
        return read.AsSpan().IndexOfAny("\t\n\r\\") < 0 ? read : string.Concat(read.Where(c => c is not ('\t' or '\n' or '\r'))).Replace('\\', '/');
    }
}
