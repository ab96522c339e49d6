using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Loading;

/// <summary>
/// The attributes that may end a heading or a list item: <c>{#anchor satisfies="A.5.16, A.5.17"}</c>. Only these two exist; Markdig's
/// own generic attributes would let a document set any attribute, event handlers too.
/// </summary>
/// <param name="Id">The anchor, or null.</param>
/// <param name="Satisfies">Offset and text of each requirement id.</param>
/// <param name="Start">Offset at which the block starts, spaces before it included.</param>
internal sealed partial record AttributeBlock(string? Id, ImmutableArray<(int Offset, string Text)> Satisfies, int Start)
{
    /// <summary>The attributes at the end of a line of text; null when there are none.</summary>
    public static AttributeBlock? Find(string text, int start, int end)
    {
        if (end <= start || text[end - 1] != '}') return null;
        var brace = text.LastIndexOf('{', end - 1, end - start);
        if (brace < 0) return null;
        var match = Pattern().Match(text[brace..end]);
        if (!match.Success) return null;
        var before = brace;
        while (before > start && text[before - 1] == ' ') before--;
        var id = match.Groups["id"] is { Success: true } group ? group.Value : null;
        var satisfies = match.Groups["satisfies"] is { Success: true } list ? Split(list.Value, brace + list.Index) : [];
        return new(id, satisfies, before);
    }

    /// <summary>The requirement ids with their places.</summary>
    public ImmutableArray<TextValue> Requirements(Func<int, SourceLocation> at) => [.. Satisfies.Select(s => new TextValue(s.Text, at(s.Offset)))];

    private static ImmutableArray<(int, string)> Split(string list, int offset)
    {
        var items = ImmutableArray.CreateBuilder<(int, string)>();
        var position = 0;
        foreach (var part in list.Split(','))
        {
            var text = part.Trim();
            if (text.Length > 0) items.Add((offset + position + part.IndexOf(text, StringComparison.Ordinal), text));
            position += part.Length + 1;
        }
        return items.DrainToImmutable();
    }

    [GeneratedRegex(@"^\{\s*(#(?<id>[A-Za-z][A-Za-z0-9._-]*)\s*)?(satisfies=""(?<satisfies>[^""]*)""\s*)?\}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
