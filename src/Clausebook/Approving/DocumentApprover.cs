using System.Collections.Immutable;
using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.History;
using Clausebook.History.Stamping;
using Clausebook.Loading;
using Clausebook.Model;
using Clausebook.Reporting;

namespace Clausebook.Approving;

/// <summary>Writes an approval into the front matter of a document: status, approver, day, and the hash of the approved text.</summary>
/// <param name="request">The repository.</param>
/// <param name="today">The day on which this is done: an approval cannot be given in the future.</param>
internal sealed class DocumentApprover(PipelineRequest request, DateOnly today)
{
    /// <summary>Approves a document as it is in the working folder.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="on">The day of the approval; today when null.</param>
    /// <param name="approver">The approving role; the one that the document names when null.</param>
    /// <exception cref="UsageException">There is no such document or role, or nobody held the role that day.</exception>
    /// <exception cref="EnvironmentException">The history cannot be used, or the file cannot be written.</exception>
    public ApprovalOutcome Approve(string id, DateOnly? on = null, string? approver = null)
    {
        WorkingTree tree = new(request.Root);
        var options = ContentStage.ReadOptions(tree, request.ConfigPath);
        var read = ContentStage.Read(tree, options, request);
        var policy = Find(read, tree, id);
        ImmutableArray<Finding> blocking = [.. new SeverityPolicy(options, strict: false).Apply(read.Findings).Where(f => Blocks(f, policy))];
        if (!blocking.IsEmpty) return new(policy, blocking);

        var stamping = HistoryStage.Read(options, request.Root, null, tree, request.Cache).Stamp(read);
        var history = stamping.System?.HistoryOf(policy) ?? throw new EnvironmentException(stamping.Findings[0].Message, stamping.Findings[0].Help);
        var standing = on is null && approver is null && history.IsApprovedText ? history.Approval : null;
        if (standing is { Proof: not ApprovalProof.FrontMatter }) return new(policy, []) { On = standing.On, Role = standing.Role ?? "", Holders = standing.Name ?? "", Version = history.Version! };

        var day = on ?? standing?.On ?? today;
        if (day > today) throw new UsageException($"{IsoDate.Write(day)} has not come yet.", "Name the day on which the approver approved this text.");
        var role = Role(read.System, policy, approver);
        var holders = string.Join(", ", role.HoldersOn(day).Select(h => h.Name));
        if (holders.Length == 0) throw new UsageException($"Nobody held the role {role.Id} on {IsoDate.Write(day)}, so nobody could approve.", "Complete the holders and their dates in roles.yaml, or name another role with --approver or another day with --on.");

        var outcome = new ApprovalOutcome(policy, []) { On = day, Role = role.Id, Holders = holders };
        outcome = standing is not null ? outcome with { Version = history.Version! } : Versions(outcome, history);
        return outcome with { Written = Write(tree, outcome, history.TextHash!) };
    }

    /// <summary>Errors of the document's own; a clause that only drafts cover (ISMS03) is mended by approving one.</summary>
    private static bool Blocks(Finding finding, Policy policy) =>
        finding.Severity == Severity.Error && (finding.Location.Path == policy.Path || finding.Record == policy.Id) && !finding.Descriptor.Code.StartsWith("ISMS03", StringComparison.Ordinal);

    private static Policy Find(ReadSystem read, WorkingTree tree, string id)
    {
        switch (read.System.Find(id))
        {
            case Policy { Status: DocumentStatus.Retired }: throw new UsageException($"{id} is retired.", "Set status: in-review first if it is to come into force again.");
            case Policy policy: return policy;
            case { } other: throw new UsageException($"{id} is a record of type {other.Type}; only documents are approved.", "Records and decisions carry their own dates and owners.");
        }
        var unreadable = tree.List(read.Options.Content.Policies).FirstOrDefault(e => DocumentId.FromPath(e.Path) == id && read.System.FindByPath(e.Path) is null);
        if (unreadable is not null) throw new EnvironmentException($"{unreadable.Path} cannot be read as a document.", read.Findings.Where(f => f.Location.Path == unreadable.Path).Select(f => f.Message).FirstOrDefault());
        var nearest = NearestName.Find(id, read.System.Policies.Select(p => p.Id));
        throw new UsageException($"There is no document with the id \"{id}\".", nearest is null ? null : $"Did you mean {nearest}?");
    }

    private static Role Role(ManagementSystem system, Policy policy, string? approver)
    {
        var id = approver ?? policy.Approver ?? throw new UsageException($"{policy.Id} does not say who approves it.", "Name the role, like --approver top-management.");
        if (system.Roles.TryGetValue(id, out var role)) return role;
        var nearest = NearestName.Find(id, system.Roles.Keys);
        throw new UsageException($"There is no role \"{id}\" in roles.yaml.", nearest is null ? null : $"Did you mean {nearest}?");
    }

    /// <summary>A document that declares versions gets the next one when its own was used up; for any other git counts.</summary>
    private static ApprovalOutcome Versions(ApprovalOutcome outcome, DocumentHistory history)
    {
        var highest = history.Versions.Select(v => v.Label).MaxBy(label => label, NaturalOrder.Instance);
        var number = default(VersionLabel).Declared(highest ?? "");
        if (outcome.Policy.DeclaredVersion is not { } declared) return outcome with { Version = number.Next(isMaterial: false).ToString(), MaterialVersion = highest is null ? null : number.Next(isMaterial: true).ToString() };
        if (highest is null || NaturalOrder.Compare(declared, highest) > 0) return outcome with { Version = declared };
        if (number == default) throw new UsageException($"{outcome.Policy.Id} declares version {declared}, which does not come after the approved version {highest}.", "Write the version of this text into the front matter first.");
        return outcome with { Version = number.Next(isMaterial: false).ToString() };
    }

    private ImmutableArray<FrontMatterField> Write(WorkingTree tree, ApprovalOutcome outcome, string hash)
    {
        var policy = outcome.Policy;
        FrontMatterField[] fields =
        [
            .. policy.DeclaredVersion is null ? Array.Empty<FrontMatterField>() : [new("version", outcome.Version)],
            new("status", "approved"), new("approver", outcome.Role), new("approved-on", IsoDate.Write(outcome.On)), new("approved-text", TextHash.Write(hash)),
        ];
        var bytes = tree.Read(tree.Find(policy.Path)!);
        var edited = FrontMatterEditor.Set(bytes, fields) ?? throw new UsageException($"The front matter of {policy.Path} is not written one field a line, so it cannot be edited safely.", $"Write these lines yourself: {string.Join("; ", fields.Select(f => f.ToString()))}.");
        if (!edited.AsSpan().SequenceEqual(bytes)) SafeFile.Replace(Path.Join(request.Root, policy.Path), edited, policy.Path);
        return [.. fields.Select(f => f with { Former = policy.Fields.Text(f.Name) }).Where(f => f.Former != f.Value)];
    }
}
