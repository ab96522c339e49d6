using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Comparison;

/// <summary>The words in which changes are told, the same in the terminal and in Markdown.</summary>
internal static class ChangeWords
{
    /// <summary>A state, for example "2026-03-31 (tag audit-2026, commit 1234567 of 2026-03-28)".</summary>
    public static string Of(ComparedState state)
    {
        List<string> parts = [];
        if (state.Tag is { } tag) parts.Add($"tag {tag}");
        parts.Add($"commit {state.Commit[..7]}{(state.CommitDay == state.Day ? "" : $" of {IsoDate.Write(state.CommitDay)}")}");
        if (state.UncommittedFiles > 0) parts.Add($"{Count(state.UncommittedFiles, "file")} not committed");
        return $"{IsoDate.Write(state.Day)} ({string.Join(", ", parts)})";
    }

    /// <summary>What became of a document or record.</summary>
    public static string Of(ChangeKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The versions of a document: "1.0 → 1.1", or the only one.</summary>
    public static string Versions(ChangedDocument document) => Arrow(document.Before?.Version, document.After?.Version);

    /// <summary>Where else it is, or stands in its life, now; empty when it does not.</summary>
    public static IEnumerable<string> Moves(ChangedDocument document)
    {
        if (document is not { Before: { } before, After: { } after }) yield break;
        if (before.Status != after.Status) yield return $"status: {Words.Kebab(before.Status.ToString())} → {Words.Kebab(after.Status.ToString())}";
        if (before.Id != after.Id) yield return $"id: {before.Id} → {after.Id}";
        if (before.Path != after.Path) yield return $"file: {before.Path} → {after.Path}";
    }

    /// <summary>Who approved its text, when: "approved by J. Doe on 2026-04-10"; null when nobody did in between.</summary>
    public static string? Approval(ChangedDocument document) =>
        document.Approval is { } approval ? $"approved by {approval.Name ?? approval.Role ?? "somebody unknown"} on {IsoDate.Write(approval.On)}" : null;

    /// <summary>What else is decided about a control.</summary>
    public static IEnumerable<string> Of(ChangedDecision control)
    {
        var (before, after) = (control.Before, control.After);
        if (after is null) yield return "no longer on the list";
        else if (before is null) yield return $"new: {Applicable(after)}{(after.Status is { } first ? $", {Status(first)}" : "")}";
        if (before is null || after is null) yield break;
        if (before.Applicable != after.Applicable) yield return $"{Applicable(before)} → {Applicable(after)}";
        if (before.Status != after.Status) yield return $"{Status(before.Status)} → {Status(after.Status)}";
        if (before.Justification != after.Justification) yield return $"justification: {Quoted(before.Justification)} → {Quoted(after.Justification)}";
    }

    /// <summary>How a requirement stood and stands.</summary>
    public static string Of(ChangedRequirement requirement) => $"{(requirement.Before is { } before ? Spaced(before.ToString()) : "not in use")} → {Spaced(requirement.After.ToString())}";

    /// <summary>The people who held a role and who hold it.</summary>
    public static string Of(ChangedRole role) => $"{People(role.Before)} → {People(role.After)}";

    /// <summary>A review.</summary>
    public static string Of(DoneReview review) => $"reviewed on {IsoDate.Write(review.On)}{(review.Changed ? " and changed" : ", unchanged")}{(review.Next is { } next ? $", next by {IsoDate.Write(next)}" : "")}";

    /// <summary>How many there are of each kind: "1 new, 2 changed".</summary>
    public static string Counts(IEnumerable<ChangeKind> kinds) =>
        string.Join(", ", kinds.GroupBy(kind => kind).OrderBy(g => g.Key).Select(g => FormattableString.Invariant($"{g.Count()} {Of(g.Key)}")));

    /// <summary>A number with its noun.</summary>
    public static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    private static string Arrow(string? before, string? after) => (before, after) switch
    {
        (null, _) => after ?? "",
        (_, null) => before,
        _ => before == after ? before : $"{before} → {after}",
    };

    private static string Applicable(Decision decision) => decision.Applicable switch { true => "applicable", false => "excluded", null => "undecided" };

    private static string Status(ImplementationStatus? status) => status is { } known ? Spaced(known.ToString()) : "no status";

    private static string Spaced(string member) => Words.Kebab(member).Replace('-', ' ');

    private static string Quoted(string? text) => text is null ? "none" : $"\"{text}\"";

    private static string People(ImmutableArray<string> names) => names.IsEmpty ? "nobody" : string.Join(", ", names);
}
