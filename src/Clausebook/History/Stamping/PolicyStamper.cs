using System.Collections.Immutable;
using System.Globalization;
using Clausebook.History.Git;
using Clausebook.Model;

namespace Clausebook.History.Stamping;

/// <summary>
/// Goes through the revisions of one document from the oldest and says which of them carried an approval and which version each of them is.
/// A revision is compared with what its own parents had, not with its neighbour in the list, so parallel branches do not approve for each other.
/// </summary>
internal sealed class PolicyStamper
{
    private readonly ManagementSystem system;
    private readonly Policy policy;
    private readonly TextFactsReader texts;
    private readonly ImmutableArray<PathRevision> revisions;
    private readonly Dictionary<int, PathRevision> approvedByTrailer;
    private readonly Dictionary<GitObjectId, ApprovedState?> states = [];
    private readonly Dictionary<GitObjectId, string> versions = [];
    private readonly List<DocumentVersion> approvedVersions = [];
    private readonly Dictionary<string, DateTimeOffset?> writtenOn = new(StringComparer.Ordinal);
    private VersionLabel number;
    private int approvals;
    private int textRevisions;
    private bool isMaterial;
    private bool isEditorial;
    private UnknownChange? unknownChange; // of the commits since the last approval
    private UnknownChange? approvedUnknownChange; // of those before it
    private DateOnly? retiredOn;

    /// <summary>Prepares the stamping of one document.</summary>
    /// <param name="system">The system, for its roles.</param>
    /// <param name="policy">The document as it is now.</param>
    /// <param name="texts">Reads its texts.</param>
    /// <param name="revisions">Its revisions, newest first.</param>
    /// <param name="approved">What commits of the published branch with an approval trailer made of it, newest first.</param>
    public PolicyStamper(ManagementSystem system, Policy policy, TextFactsReader texts, ImmutableArray<PathRevision> revisions, ImmutableArray<PathRevision> approved)
    {
        (this.system, this.policy, this.texts, this.revisions) = (system, policy, texts, revisions);
        approvedByTrailer = ByRevision(approved);
    }

    /// <summary>Stamps the document.</summary>
    /// <param name="committed">Its committed bytes; none for a file that was never committed.</param>
    /// <param name="uncommitted">Its bytes on disk when they differ from those.</param>
    public DocumentHistory Stamp(GitObjectId committed, byte[]? uncommitted)
    {
        var stamped = ImmutableArray.CreateBuilder<Revision>(revisions.Length);
        stamped.Count = revisions.Length;
        for (var i = revisions.Length - 1; i >= 0; i--) stamped[i] = Stamp(i);
        var present = uncommitted is not null ? texts.Read(uncommitted) : texts.Read(committed);
        var state = states.GetValueOrDefault(committed);
        return new(policy.Id, policy.Path, stamped.MoveToImmutable())
        {
            IsUncommitted = uncommitted is not null,
            Versions = [.. approvedVersions],
            Version = uncommitted is null && versions.TryGetValue(committed, out var version) ? version : Uncommitted(present, committed, state),
            Approval = state?.Approval,
            IsApprovedText = state?.Covers(present) ?? false,
            UnknownChange = unknownChange ?? approvedUnknownChange,
            RetiredOn = retiredOn,
            TextHash = present.BodyHash,
            Drift = state is not null && !state.Covers(present) && state.IsStatedBy(present.FrontMatter) ? Drift(state, committed, uncommitted) : null,
        };
    }

    private Revision Stamp(int index)
    {
        var revision = revisions[index];
        var text = texts.Read(revision.Blob);
        var before = Before(revision);
        writtenOn.TryAdd(text.BodyHash, writtenOn.Count == 0 ? null : revision.Commit.Date);
        var kind = revision.Kind == RevisionKind.Changed && Array.TrueForAll(before, text.IsReviewOf)
            ? RevisionKind.Reviewed : revision.Kind!.Value;
        Weigh(revision.Commit);
        if (revision.Commit.BroughtInBy is { } published) Weigh(published);
        retiredOn = text.FrontMatter.Status != DocumentStatus.Retired ? null : retiredOn ?? DateOnly.FromDateTime(revision.Commit.Published.CommitterDate.UtcDateTime);
        var state = Inherited(revision, text);
        var approval = kind is RevisionKind.Moved or RevisionKind.Reviewed ? null : Trailer(index, text) ?? FrontMatter(revision, text, before, state);
        if (approval is null) kind = Shown(kind, revision.Commit); // what gives an approval is never ignored
        if (kind != RevisionKind.Reformatted && !Array.Exists(before, b => b.BodyHash == text.BodyHash)) textRevisions++;
        var (isMaterialVersion, isEditorialVersion) = (isMaterial || approvals == 0, isEditorial && !isMaterial);
        if (approval is not null)
        {
            number = text.FrontMatter.Version is { } declared ? number.Next(isMaterial).Declared(declared) : number.Next(isMaterial);
            state = new(approval, text.FrontMatter.Claim, text.FrontMatter.Version ?? number.ToString(), ++approvals);
            (isMaterial, isEditorial, approvedUnknownChange, unknownChange) = (false, false, unknownChange, null);
        }
        states[revision.Blob] = state;
        var version = versions[revision.Blob] = Version(text, state, textRevisions);
        var stamped = RevisionOf(revision, kind, version, approval);
        if (approval is not null) approvedVersions.Insert(0, new(version, stamped, revision.Blob, isMaterialVersion) { IsEditorial = isEditorialVersion, StatedFrom = text.FrontMatter.EffectiveFrom, WrittenOn = writtenOn[text.BodyHash] });
        return stamped;
    }

    /// <summary>Notes what a commit says about the weight of its change.</summary>
    private void Weigh(HistoryCommit commit)
    {
        isMaterial |= commit.IsMaterial;
        isEditorial |= commit.IsEditorial;
        if (commit.UnknownChange is { } word) unknownChange ??= new(commit.Id, word);
    }

    /// <summary>A revision as far as git alone tells.</summary>
    public static Revision RevisionOf(PathRevision revision) => RevisionOf(revision, Shown(revision.Kind!.Value, revision.Commit), null, null);

    private static RevisionKind Shown(RevisionKind kind, HistoryCommit commit) => commit.IsIgnored && kind is RevisionKind.Changed or RevisionKind.Merged ? RevisionKind.Reformatted : kind;

    private static Revision RevisionOf(PathRevision revision, RevisionKind kind, string? version, Approval? approval) => new()
    {
        Commit = revision.Commit.Id,
        Path = revision.Path,
        Date = revision.Commit.Date,
        InForceSince = revision.Commit.Published.CommitterDate,
        Authors = revision.Commit.Authors,
        Subject = revision.Commit.Subject,
        Signature = revision.Commit.Signature,
        Kind = kind,
        Merge = revision.Commit.Published.Merge,
        Version = version,
        Approval = approval,
    };

    private TextFacts[] Before(PathRevision revision)
    {
        var before = new TextFacts[revision.Before.Length];
        for (var i = 0; i < before.Length; i++) before[i] = texts.Read(revision.Before[i]);
        return before;
    }

    /// <summary>The state before: of several parents, the one whose front matter states the same approval, else the newest.</summary>
    private ApprovedState? Inherited(PathRevision revision, TextFacts text)
    {
        ApprovedState? best = null;
        foreach (var blob in revision.Before)
        {
            if (states.GetValueOrDefault(blob) is { } state) best = Stronger(state, best, text.FrontMatter);
        }
        return best;
    }

    private static ApprovedState Stronger(ApprovedState state, ApprovedState? other, FrontMatterFacts stated)
    {
        if (other is null) return state;
        var (isStated, isOtherStated) = (state.Claim == stated.Claim, other.Claim == stated.Claim);
        return isStated != isOtherStated ? isStated ? state : other : state.Order > other.Order ? state : other;
    }

    /// <summary>An approval in front matter is given by the revision that states it first, and covers the text of that revision. With the hash of its text it covers that one and no other, so it is given by whatever revision brings the two together.</summary>
    private Approval? FrontMatter(PathRevision revision, TextFacts text, TextFacts[] before, ApprovedState? state)
    {
        var stated = text.FrontMatter;
        if (!stated.ClaimsApproval) return null;
        var isKnown = state?.Claim == stated.Claim;
        var isGiven = stated.ApprovedText is null
            ? !isKnown || !Array.Exists(before, b => b.FrontMatter.Claim == stated.Claim)
            : stated.ApprovedText == text.BodyHash && !(isKnown && state!.Approval.BodyHash == text.BodyHash);
        if (!isGiven) return null;
        var proof = stated.ApprovedText is null ? ApprovalProof.FrontMatter : ApprovalProof.ApprovedText;
        return new(stated.Approver, Holders(stated.Approver!, stated.ApprovedOn!.Value), stated.ApprovedOn!.Value, proof, revision.Commit.Id, text.BodyHash) { Signature = revision.Commit.Signature };
    }

    private Approval? Trailer(int index, TextFacts text)
    {
        if (!approvedByTrailer.TryGetValue(index, out var touch) || text.FrontMatter.Status != DocumentStatus.Approved) return null;
        var (role, day) = (text.FrontMatter.Approver, DateOnly.FromDateTime(touch.Commit.CommitterDate.UtcDateTime));
        return new(role, string.Join(", ", touch.Commit.ApprovedBy.Select(p => NameOf(p, role, day))), day, ApprovalProof.Trailer, touch.Commit.Id, text.BodyHash) { Signature = touch.Commit.Signature };
    }

    /// <summary>People sign with several addresses: who holds the role is called as roles.yaml does.</summary>
    private string NameOf(Person person, string? role, DateOnly day) =>
        role is not null && system.Roles.TryGetValue(role, out var known) && known.HoldersOn(day).FirstOrDefault(h => HolderIdentity.Is(h, person)) is { } holder ? holder.Name : person.Name;

    /// <summary>An approving commit that is a merge approves the newest revision that it brought in.</summary>
    private Dictionary<int, PathRevision> ByRevision(ImmutableArray<PathRevision> approved)
    {
        Dictionary<int, PathRevision> found = [];
        foreach (var touch in approved)
        {
            var index = -1;
            for (var i = 0; i < revisions.Length && index < 0; i++)
            {
                if (revisions[i].Blob.Equals(touch.Blob) && revisions[i].Commit.Published.Id == touch.Commit.Id) index = i;
            }
            if (index >= 0) found.TryAdd(index, touch);
        }
        return found;
    }

    private string? Holders(string role, DateOnly day) =>
        system.Roles.TryGetValue(role, out var known) && string.Join(", ", known.HoldersOn(day).Select(h => h.Name)) is { Length: > 0 } names ? names : null;

    private string Uncommitted(TextFacts present, GitObjectId committed, ApprovedState? state)
    {
        var isNewText = committed.IsNone || texts.Read(committed).BodyHash != present.BodyHash;
        return Version(present, state, textRevisions + (isNewText ? 1 : 0));
    }

    private static string Version(TextFacts text, ApprovedState? state, int textRevisions)
    {
        var declared = text.FrontMatter.Version;
        if (state is not null && state.Covers(text)) return declared ?? state.Version;
        if (declared is not null && declared != state?.Version) return declared;
        return state is not null ? state.Version + "+draft" : string.Create(CultureInfo.InvariantCulture, $"0.{textRevisions}+draft");
    }

    private TextDrift? Drift(ApprovedState state, GitObjectId committed, byte[]? uncommitted)
    {
        var approved = revisions.FirstOrDefault(r => texts.Read(r.Blob).BodyHash == state.Approval.BodyHash);
        return approved is null ? null : DriftFinder.Find(policy.Path, texts.Bytes(approved.Blob), uncommitted ?? texts.Bytes(committed));
    }
}
