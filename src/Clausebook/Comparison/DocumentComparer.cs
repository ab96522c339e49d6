using System.Collections.Immutable;
using Clausebook.History;
using Clausebook.Model;
using Clausebook.Rendering;

namespace Clausebook.Comparison;

/// <summary>Compares the documents of two states: by id, and by history or text where the id is another one now.</summary>
internal sealed class DocumentComparer
{
    private const int SummariesListed = 5;
    private readonly StampedSystem before;
    private readonly StampedSystem after;

    private DocumentComparer(StampedSystem before, StampedSystem after) => (this.before, this.after) = (before, after);

    /// <summary>The documents that are not what they were.</summary>
    public static ImmutableArray<ChangedDocument> Compare(StampedSystem before, StampedSystem after)
    {
        DocumentComparer comparer = new(before, after);
        return [.. comparer.Changes().OfType<ChangedDocument>().OrderBy(c => c.Kind).ThenBy(c => c.Id, NaturalOrder.Instance)];
    }

    private IEnumerable<ChangedDocument?> Changes()
    {
        var gone = before.System.Policies.DistinctBy(p => p.Id).ToDictionary(p => p.Id, StringComparer.Ordinal);
        List<Policy> unknown = [];
        foreach (var policy in after.System.Policies.DistinctBy(p => p.Id))
        {
            if (gone.Remove(policy.Id, out var former)) yield return Change(former, policy);
            else unknown.Add(policy);
        }
        var byRevision = gone.Values.Where(p => before.HistoryOf(p).Latest is not null).ToLookup(p => (before.HistoryOf(p).Latest!.Commit, p.Path));
        foreach (var policy in unknown)
        {
            // A document under a new id still has the revisions that it had under the old one, or says the same.
            var former = after.HistoryOf(policy).Revisions.SelectMany(r => byRevision[(r.Commit, r.Path)]).FirstOrDefault(p => gone.ContainsKey(p.Id))
                ?? gone.Values.FirstOrDefault(p => Sameness.Of(p, policy));
            if (former is not null) gone.Remove(former.Id);
            yield return former is null ? Made(ChangeKind.New, policy, null, policy) : Change(former, policy);
        }
        foreach (var policy in gone.Values) yield return Made(ChangeKind.Removed, policy, policy, null);
    }

    private ChangedDocument? Change(Policy former, Policy present)
    {
        var isSame = Sameness.Of(former, present) && Version(before, former) == Version(after, present);
        if (present.Status == DocumentStatus.Retired && former.Status != DocumentStatus.Retired) return Made(ChangeKind.Retired, present, former, present);
        if (!isSame) return Made(ChangeKind.Changed, present, former, present);
        return former.Id != present.Id || former.Path != present.Path ? Made(ChangeKind.Renamed, present, former, present) : null;
    }

    private ChangedDocument Made(ChangeKind kind, Policy named, Policy? former, Policy? present)
    {
        var known = former is null ? [] : before.HistoryOf(former).Revisions.Select(r => r.Commit).ToHashSet(StringComparer.Ordinal);
        var history = present is null || kind == ChangeKind.Renamed ? null : after.HistoryOf(present); // of one with another name there is nothing else to tell
        var versions = history?.Versions.Where(v => !known.Contains(v.Revision.Commit)).ToImmutableArray() ?? [];
        return new(kind, named.Id, named.Title, State(before, former), State(after, present))
        {
            Approval = history is { IsApprovedText: true, Approval: { } approval } && versions.Any(v => v.Approval == approval) ? approval : null,
            IsMaterial = former is not null && versions.Any(v => v.IsMaterial),
            Summaries = [.. history?.Revisions.Where(r => !known.Contains(r.Commit) && r.Kind is not (RevisionKind.Moved or RevisionKind.Reviewed)).Select(r => r.Subject).Distinct().Take(SummariesListed) ?? []],
            Redlines = former is null ? [] : [.. history?.Versions.Zip(history.Versions.Skip(1)).Where(pair => versions.Contains(pair.First)).Select(pair => Redline(named.Id, pair.Second.Label, pair.First.Label)) ?? []],
        };
    }

    private static RedlineLink Redline(string id, string from, string to) => new(from, to, PagePath.Of("changes/" + PagePath.FileName(id), $"{from}..{to}").Text);

    private static DocumentState? State(StampedSystem stamped, Policy? policy) => policy is null ? null : new(policy.Id, policy.Path, Version(stamped, policy), policy.Status);

    private static string? Version(StampedSystem stamped, Policy policy) => stamped.HistoryOf(policy).Version;
}
