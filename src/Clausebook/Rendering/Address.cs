using System.Globalization;
using System.Text;

namespace Clausebook.Rendering;

/// <summary>
/// Text that may stand in <c>href</c> or <c>src</c>. There are two ways to get one: a relative address between two pages of the handbook, and
/// a foreign address whose scheme was checked. A template that puts anything else there is refused (see <see cref="Page{T}"/>).
/// </summary>
public readonly record struct Address
{
    private readonly string? text;

    private Address(string text, bool isExternal)
    {
        this.text = text;
        IsExternal = isExternal;
    }

    /// <summary>True when it leads out of the handbook.</summary>
    public bool IsExternal { get; }

    /// <summary>The address of a place on the same page.</summary>
    public static Address Fragment(string id) => new("#" + Escape(id), false);

    /// <summary>The relative address of a page, and of a place on it when one is named.</summary>
    public static Address Between(PagePath from, PagePath to, string? fragment = null)
    {
        var here = from.Text.Split('/');
        var there = to.Text.Split('/');
        var shared = 0;
        while (shared < here.Length - 1 && shared < there.Length - 1 && here[shared] == there[shared]) shared++;
        StringBuilder relative = new();
        for (var i = shared; i < here.Length - 1; i++) relative.Append("../");
        relative.AppendJoin('/', there.Skip(shared).Select(Escape));
        if (!string.IsNullOrEmpty(fragment)) relative.Append('#').Append(Escape(fragment));
        return new(relative.ToString(), false);
    }

    /// <summary>Takes an <c>http</c>, <c>https</c> or <c>mailto</c> address; anything else, however it is disguised, is refused.</summary>
    public static bool TryExternal(string url, out Address address)
    {
        address = default;
        // Browsers drop tabs and line ends inside a scheme and leading controls, so "java\tscript:" would come alive: such addresses are no addresses.
        if (url.Any(c => c <= ' ' || char.IsControl(c) || c == '\u007f')) return false;
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return false;
        var scheme = url[..colon].ToLowerInvariant();
        if (scheme is not ("http" or "https" or "mailto")) return false;
        if (scheme != "mailto" && !url.AsSpan(colon + 1).StartsWith("//", StringComparison.Ordinal)) return false;
        address = new(url, true);
        return true;
    }

    /// <summary>The text for the attribute; HTML encoding is still to come.</summary>
    public override string ToString() => text ?? "";

    /// <summary>Percent-encodes what does not stand for itself in a path segment or fragment.</summary>
    private static string Escape(string segment)
    {
        StringBuilder escaped = new(segment.Length);
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in segment.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '.' or '_' or '~')
            {
                escaped.Append(rune);
                continue;
            }

            foreach (var b in bytes[..rune.EncodeToUtf8(bytes)]) escaped.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }
        return escaped.ToString();
    }
}
