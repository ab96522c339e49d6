using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Clausebook.Rendering;

/// <summary>
/// File names for the versions of one document. A version may be declared as anything; its name is harmless, unlike every other name of the
/// document also where case does not count, and does not change when later versions come.
/// </summary>
internal sealed class VersionNames
{
    /// <summary>What stands for a text that is no version yet.</summary>
    public const string Draft = "draft";

    private const int Longest = 40;
    private const int HashLength = 12;
    private readonly HashSet<string> taken = new([Draft], StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of the next version; asked for from the oldest on.</summary>
    public string Take(string label)
    {
        var name = Harmless(label);
        var free = name;
        for (var i = 2; !taken.Add(free); i++) free = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}");
        return free;
    }

    /// <summary>Letters and digits, with dots and hyphens between them; all else as PagePath spells it. No two dots in a row: they part the two versions of a redline.</summary>
    private static string Harmless(string label)
    {
        var name = PagePath.FileName(label).Replace("..", "._002e", StringComparison.Ordinal);
        if (name.EndsWith('.')) name = name[..^1] + "_002e";
        if (!char.IsAsciiDigit(name[0])) name = "v-" + name; // no name of a device, nothing hidden
        return name.Length <= Longest ? name : $"{name[..(Longest - HashLength - 1)].TrimEnd('.')}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(label)))[..HashLength]}";
    }
}
