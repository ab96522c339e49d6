using System.Text.RegularExpressions;

namespace Clausebook.Loading;

/// <summary>What an id may look like. It becomes a file name and an address, so it can hold nothing that a path could misread.</summary>
internal static partial class DocumentId
{
    /// <summary>How to write one, for help lines.</summary>
    public const string Help = "Write capital letters, a hyphen and a number, like POL-004 or NC-2026-003; a control of the catalogue has its number, like A.5.15.";

    /// <summary>True for ids like <c>POL-004</c>, <c>AUD-2026-S1</c> and <c>A.5.15</c>.</summary>
    public static bool IsValid(string id) => Whole().IsMatch(id);

    /// <summary>The id that a file name starts with, or null.</summary>
    public static string? FromPath(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return Start().Match(name) is { Success: true } match ? match.Value : null;
    }

    [GeneratedRegex(@"^([A-Z]{2,5}(-[A-Z0-9]{1,8}){1,3}|[A-Z]\.\d{1,3}(\.\d{1,3}){0,3}|CLD(\.\d{1,3}){1,4})$", RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^([A-Z]{2,5}(-\d{4})?-[A-Z]?\d{1,6}|[A-Z]\.\d{1,3}(\.\d{1,3}){0,3}|CLD(\.\d{1,3}){1,4})", RegexOptions.ExplicitCapture)]
    private static partial Regex Start();
}
