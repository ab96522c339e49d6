using System.Buffers;
using System.Globalization;
using System.Text;

namespace Clausebook.Rendering;

/// <summary>Where a page stands within the handbook, for example <c>policies/POL-004.html</c>. Addresses are stable because they are made of ids only.</summary>
/// <param name="Text">The path with forward slashes.</param>
public sealed record PagePath(string Text)
{
    private static readonly SearchValues<char> Harmless = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.");

    /// <summary>A page below a folder, named by an id. What could leave the folder or confuse a file system is spelt out in hexadecimal.</summary>
    public static PagePath Of(string folder, string id) => new(string.Concat(folder, "/", FileName(id), ".html"));

    /// <summary>The id as one harmless file name.</summary>
    public static string FileName(string id)
    {
        if (id is not ("" or ['.', ..]) && !id.AsSpan().ContainsAnyExcept(Harmless)) return id;
        StringBuilder name = new(id.Length);
        foreach (var c in id)
        {
            if (Harmless.Contains(c) && (c != '.' || name.Length > 0)) name.Append(c);
            else name.Append('_').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }
        return name.Length == 0 ? "_" : name.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
