using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Comparison;

/// <summary>Compares two states of a management system. It reads nothing: all that counts is in the two snapshots.</summary>
internal static class IsmsComparer
{
    /// <summary>What changed from one state to another.</summary>
    public static IsmsChanges Compare(IsmsSnapshot from, IsmsSnapshot to)
    {
        var (before, after) = (from.Stamped, to.Stamped);
        var documents = DocumentComparer.Compare(before, after);
        return new(ComparedState.Of(from), ComparedState.Of(to))
        {
            Documents = documents,
            Decisions = [.. Decisions(before.System.Applicability, after.System.Applicability)],
            Coverage = [.. after.System.Coverage.Select(framework => Coverage(before.System, framework)).Where(c => !c.Won.IsEmpty || !c.Lost.IsEmpty)],
            Reviews = [.. Reviews(before.System, after.System, [.. documents.Select(d => d.Id)])],
            Roles = [.. Roles(before.System, after.System)],
            Records = [.. Records(before.System, after.System)],
        };
    }

    private static IEnumerable<ChangedDecision> Decisions(StatementOfApplicability before, StatementOfApplicability after)
    {
        // The same number is another control in another framework.
        var known = before.Rows.Where(r => r.Requirement is null || before.Framework.Id == after.Framework.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);
        foreach (var row in after.Rows)
        {
            var former = known.Remove(row.Id, out var found) ? Decision.Of(found) : null;
            var present = Decision.Of(row);
            if (former != present && (former is not null || row.Record is not null)) yield return new(row.Id, row.Title, former, present);
        }
        foreach (var row in known.Values.Where(r => r.Record is not null).OrderBy(r => r.Id, NaturalOrder.Instance)) yield return new(row.Id, row.Title, Decision.Of(row), null);
    }

    private static ChangedCoverage Coverage(ManagementSystem before, FrameworkCoverage after)
    {
        var former = before.Coverage.FirstOrDefault(c => c.Framework.Id == after.Framework.Id);
        var changed = after.Requirements
            .Select(r => new ChangedRequirement(r.Requirement.Id.Number, r.Requirement.Title, former?.Find(r.Requirement.Id.Number)?.Status, r.Status))
            .Where(r => r.Before != r.After).ToList();
        return new(
            after.Framework.Id, after.Framework.Name,
            [.. changed.Where(r => r.After == CoverageStatus.Covered)],
            [.. changed.Where(r => r.Before == CoverageStatus.Covered && r.After != CoverageStatus.Excluded)]);
    }

    private static IEnumerable<DoneReview> Reviews(ManagementSystem before, ManagementSystem after, HashSet<string> changed) =>
        from policy in after.Policies
        where policy.LastReviewed is not null && before.Find(policy.Id) is Policy former && (former.LastReviewed is null || former.LastReviewed < policy.LastReviewed)
        orderby policy.LastReviewed
        select new DoneReview(policy.Id, policy.Title, policy.LastReviewed!.Value, policy.NextReview, changed.Contains(policy.Id));

    private static IEnumerable<ChangedRole> Roles(ManagementSystem before, ManagementSystem after) =>
        from role in after.Roles.Values.Concat(before.Roles.Values.Where(r => !after.Roles.ContainsKey(r.Id)))
        where !role.IsAudience
        let change = new ChangedRole(role.Id, role.Title, Holders(before, role.Id), Holders(after, role.Id))
        where !change.Before.SequenceEqual(change.After)
        orderby role.Title, role.Id
        select change;

    private static ImmutableArray<string> Holders(ManagementSystem system, string role) =>
        system.Roles.TryGetValue(role, out var known) ? [.. known.HoldersOn(system.AsOf).Select(h => h.Name).Order(StringComparer.Ordinal)] : [];

    private static IEnumerable<ChangedRecord> Records(ManagementSystem before, ManagementSystem after)
    {
        var known = before.Records.DistinctBy(r => r.Id).ToDictionary(r => r.Id, StringComparer.Ordinal);
        List<(Record Record, ChangedRecord Change)> changes = [];
        foreach (var record in after.Records.DistinctBy(r => r.Id))
        {
            if (!known.Remove(record.Id, out var former)) Add(record, ChangeKind.New, after);
            else if (!Sameness.Of(former, record)) Add(record, ChangeKind.Changed, after);
        }
        foreach (var record in known.Values) Add(record, ChangeKind.Removed, before);
        return changes.OrderBy(c => c.Record.Type, StringComparer.Ordinal).ThenBy(c => c.Change.Kind).ThenBy(c => c.Record.Id, NaturalOrder.Instance).Select(c => c.Change);

        void Add(Record record, ChangeKind kind, ManagementSystem system) =>
            changes.Add((record, new(kind, record.Id, record.Title, system.TypeTitles.TryGetValue(record.Type, out var title) ? title.One : record.Type)));
    }
}
