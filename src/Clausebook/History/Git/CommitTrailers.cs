using System.Buffers;
using System.Collections.Immutable;

namespace Clausebook.History.Git;

/// <summary>
/// The trailers of a commit message that mean something here. Only the last paragraph counts, and only when all of it is trailers, so that
/// prose which quotes one never approves anything.
/// </summary>
/// <param name="CoAuthors">From <c>Co-authored-by:</c>.</param>
/// <param name="ApprovedBy">From <c>Approved-by:</c>.</param>
/// <param name="IsMaterial">True for <c>Change: material</c>.</param>
internal sealed record CommitTrailers(ImmutableArray<Person> CoAuthors, ImmutableArray<Person> ApprovedBy, bool IsMaterial)
{
    private const int LongestWord = 40;

    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>True for <c>Change: editorial</c>.</summary>
    public bool IsEditorial { get; init; }

    /// <summary>What <c>Change:</c> says when that is neither; null when it says nothing else.</summary>
    public string? UnknownChange { get; init; }

    /// <summary>No trailers.</summary>
    public static CommitTrailers None { get; } = new([], [], false);

    /// <summary>Reads the trailers of a whole message whose line ends are LF.</summary>
    public static CommitTrailers Read(string message)
    {
        var text = message.Trim('\n', ' ', '\t');
        var paragraph = text.LastIndexOf("\n\n", StringComparison.Ordinal);
        if (paragraph < 0) return None; // the subject alone is never a trailer
        List<Person> coAuthors = [], approvers = [];
        var (isMaterial, isEditorial, unknown) = (false, false, (string?)null);
        foreach (var line in Unfold(text[(paragraph + 2)..]))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var key = colon < 0 ? "" : line[..colon].TrimEnd();
            if (key.Length == 0 || key.AsSpan().ContainsAnyExcept(KeyCharacters))
            {
                if (line.StartsWith("(cherry picked from commit ", StringComparison.Ordinal)) continue;
                return None;
            }
            var value = line[(colon + 1)..].Trim();
            switch (key.ToLowerInvariant())
            {
                case "co-authored-by" when Identity(value) is { } person: coAuthors.Add(person); break;
                case "approved-by" when Identity(value) is { } person: approvers.Add(person); break;
                case "change" when value.Equals("material", StringComparison.OrdinalIgnoreCase): isMaterial = true; break;
                case "change" when value.Equals("editorial", StringComparison.OrdinalIgnoreCase): isEditorial = true; break;
                case "change" when value.Length > 0: unknown = value.Length <= LongestWord ? value : value[..LongestWord] + "…"; break;
            }
        }
        return new([.. coAuthors], [.. approvers], isMaterial) { IsEditorial = isEditorial, UnknownChange = unknown };
    }

    /// <summary>Joins lines that start with a space to the line they continue.</summary>
    private static List<string> Unfold(string paragraph)
    {
        List<string> lines = [];
        foreach (var line in paragraph.Split('\n'))
        {
            if (line.Length > 0 && line[0] is ' ' or '\t' && lines.Count > 0) lines[^1] += " " + line.Trim();
            else lines.Add(line.TrimEnd());
        }
        return lines;
    }

    private static Person? Identity(string value)
    {
        var open = value.IndexOf('<', StringComparison.Ordinal);
        if (open < 0) return value.Length == 0 ? null : new(value, "");
        var close = value.IndexOf('>', open);
        var name = value[..open].Trim();
        var email = value[(open + 1)..(close < 0 ? value.Length : close)].Trim();
        return name.Length == 0 && email.Length == 0 ? null : new(name.Length == 0 ? email : name, email);
    }
}
