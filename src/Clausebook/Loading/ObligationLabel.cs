using System.Collections.Immutable;
using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Loading;

/// <summary>The label that makes a list item an obligation: <c>**MUST (all-staff, contractors):**</c>.</summary>
/// <param name="Level">How strongly it binds.</param>
/// <param name="Roles">Offset and text of each addressee.</param>
internal sealed record ObligationLabel(ObligationLevel Level, ImmutableArray<(int Offset, string Text)> Roles)
{
    // Longest first: MUST NOT starts with MUST.
    private static readonly (string Word, ObligationLevel Level)[] Words =
        [("MUST NOT", ObligationLevel.MustNot), ("MUST", ObligationLevel.Must), ("SHOULD", ObligationLevel.Should), ("MAY", ObligationLevel.May)];

    /// <summary>Reads the label from the text of a strong emphasis that starts at <paramref name="start"/> of the source.</summary>
    public static bool TryParse(string strong, string source, int start, out ObligationLabel label)
    {
        label = new(ObligationLevel.May, []);
        foreach (var (word, level) in Words)
        {
            if (!strong.StartsWith(word, StringComparison.Ordinal)) continue;
            var rest = strong[word.Length..].TrimEnd(':').Trim();
            if (rest.Length > 0 && rest is not ['(', .., ')']) return false;
            label = new(level, rest.Length > 2 ? Split(rest[1..^1], source, start) : []);
            return true;
        }
        return false;
    }

    /// <summary>The addressees with their places.</summary>
    public ImmutableArray<TextValue> Addressees(Func<int, SourceLocation> at) => [.. Roles.Select(r => new TextValue(r.Text, at(r.Offset)))];

    private static ImmutableArray<(int, string)> Split(string list, string source, int start)
    {
        var roles = ImmutableArray.CreateBuilder<(int, string)>();
        var position = source.IndexOf('(', start) + 1;
        foreach (var part in list.Split(','))
        {
            var role = part.Trim();
            if (role.Length == 0) continue;
            var found = source.IndexOf(role, Math.Min(position, source.Length), StringComparison.Ordinal);
            if (found >= 0) position = found;
            roles.Add((position, role));
            position += role.Length;
        }
        return roles.DrainToImmutable();
    }
}
