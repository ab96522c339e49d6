using System.Collections.Immutable;

namespace Clausebook.Findings;

/// <summary>Something in the content, its history or the published pages that does not meet a rule. Data only: reports decide how it looks.</summary>
/// <param name="Descriptor">The rule it comes from.</param>
/// <param name="Location">Where to look first.</param>
/// <param name="Message">One sentence that a policy owner understands and that names the bad value.</param>
public sealed record Finding(FindingDescriptor Descriptor, SourceLocation Location, string Message)
{
    private const int LongestText = 600;

    /// <summary>One sentence that a policy owner understands and that names the bad value; a value of endless length is cut.</summary>
    public string Message { get; init; } = Cut(Message)!;

    /// <summary>The severity in force, after <c>isms.yaml</c> and <c>--strict</c>.</summary>
    public Severity Severity { get; init; } = Descriptor.Severity;

    /// <summary>What to write instead, in one sentence.</summary>
    public string? Help { get; init => field = Cut(value); }

    /// <summary>The nearest valid value, when there is one.</summary>
    public string? Suggestion { get; init; }

    /// <summary>The id of the document or record concerned, when known.</summary>
    public string? Record { get; init; }

    /// <summary>The front matter field concerned, when there is one.</summary>
    public string? Field { get; init; }

    /// <summary>Related facts and places.</summary>
    public ImmutableArray<FindingNote> Notes { get; init; } = [];

    /// <summary>The order in which findings are reported: by path, line, code, then column and message so that it is total.</summary>
    public static int CompareByPlace(Finding a, Finding b)
    {
        var order = string.CompareOrdinal(a.Location.Path, b.Location.Path);
        if (order == 0) order = a.Location.Line.CompareTo(b.Location.Line);
        if (order == 0) order = string.CompareOrdinal(a.Descriptor.Code, b.Descriptor.Code);
        if (order == 0) order = a.Location.Column.CompareTo(b.Location.Column);
        return order != 0 ? order : string.CompareOrdinal(a.Message, b.Message);
    }

    private static string? Cut(string? text) => text?.Length > LongestText ? $"{text.AsSpan(0, LongestText / 2)} … {text.AsSpan(text.Length - (LongestText / 4))}" : text;
}
