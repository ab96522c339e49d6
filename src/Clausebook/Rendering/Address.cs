using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Clausebook.Rendering;

/// <summary>
/// Text that may stand in <c>href</c> or <c>src</c>. There are two ways to get one: a relative address between two pages of the handbook, and
/// a foreign address whose scheme was checked. A template that puts anything else there is refused (see <see cref="Page{T}"/>).
/// </summary>
public sealed record Address
{
    private const string HexDigits = "0123456789ABCDEF";

    // What stands for itself. A slash does so in paths only, where it parts folders.
    private static readonly SearchValues<char> PlainInFragment = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~");
    private static readonly SearchValues<char> PlainInPath = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/");

    private readonly string text;

    private Address(string text, bool isExternal)
    {
        this.text = text;
        IsExternal = isExternal;
    }

    /// <summary>True when it leads out of the handbook.</summary>
    public bool IsExternal { get; }

    /// <summary>The address of a place on the same page.</summary>
    public static Address Fragment(string id) => new(string.Concat("#", Escape(id, PlainInFragment)), false);

    /// <summary>The relative address of a page, and of a place on it when one is named.</summary>
    public static Address Between(PagePath from, PagePath to, string? fragment = null)
    {
        var here = from.Text.AsSpan();
        var there = to.Text.AsSpan();
        var shared = 1 + here[..here.CommonPrefixLength(there)].LastIndexOf('/'); // the folders that both stand in
        var up = Up(here[shared..].Count('/'));
        var path = Escape(there[shared..], PlainInPath);
        return new(string.IsNullOrEmpty(fragment) ? string.Concat(up, path) : string.Concat(up, path, "#", Escape(fragment, PlainInFragment)), false);
    }

    /// <summary>Takes an <c>http</c>, <c>https</c> or <c>mailto</c> address; anything else, however it is disguised, is refused.</summary>
    public static bool TryExternal(string url, [NotNullWhen(true)] out Address? address)
    {
        address = null;
        // Browsers drop tabs and line ends inside a scheme and leading controls, so "java\tscript:" would come alive: such addresses are no addresses.
        foreach (var c in url)
        {
            if (c <= ' ' || char.IsControl(c) || c == '\u007f') return false;
        }
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return false;
        var scheme = url[..colon].ToLowerInvariant();
        if (scheme is not ("http" or "https" or "mailto")) return false;
        if (scheme != "mailto" && !url.AsSpan(colon + 1).StartsWith("//", StringComparison.Ordinal)) return false;
        address = new(url, true);
        return true;
    }

    /// <summary>The text for the attribute; HTML encoding is still to come.</summary>
    public override string ToString() => text;

    /// <summary>The way out of a number of folders.</summary>
    private static string Up(int folders) => folders switch
    {
        0 => "",
        1 => "../",
        _ => string.Concat(Enumerable.Repeat("../", folders)),
    };

    /// <summary>Percent-encodes what does not stand for itself. Ids and paths hardly ever hold anything of the kind.</summary>
    private static ReadOnlySpan<char> Escape(ReadOnlySpan<char> text, SearchValues<char> plain)
    {
        if (!text.ContainsAnyExcept(plain)) return text;
        StringBuilder escaped = new(text.Length + 8);
        Span<byte> bytes = stackalloc byte[4];
        while (text.IndexOfAnyExcept(plain) is >= 0 and var next)
        {
            Rune.DecodeFromUtf16(text[next..], out var rune, out var length);
            if (Rune.IsLetterOrDigit(rune)) escaped.Append(text[..(next + length)]);
            else
            {
                escaped.Append(text[..next]);
                foreach (var b in bytes[..rune.EncodeToUtf8(bytes)]) escaped.Append('%').Append(HexDigits[b >> 4]).Append(HexDigits[b & 15]);
            }
            text = text[(next + length)..];
        }
        return escaped.Append(text).ToString();
    }
}
