using System.Collections.Concurrent;
using System.Collections.Frozen;
using Clausebook.Content;
using Clausebook.Findings;

namespace Clausebook.History.Signatures;

/// <summary>
/// Verifies the signatures of approvals through the installed git. It starts programs, and therefore only when the operator asks for it: what
/// a repository says in isms.yaml, which a stranger's pull request may change, never starts one.
/// </summary>
/// <param name="root">The ISMS root.</param>
/// <param name="allowedSigners">The file with the allowed signers from the ISMS root, for SSH; null when isms.yaml names none.</param>
internal sealed class SignatureVerifier(string root, string? allowedSigners)
{
    /// <summary>The system with what was found out about the signature of each approval: of its commit, or of a tag on it when the commit has none.</summary>
    /// <exception cref="UsageException">The file with the allowed signers is not in the commit.</exception>
    /// <exception cref="EnvironmentException">There is no git on this machine.</exception>
    public StampedSystem Verify(StampedSystem stamped, string gitDirectory)
    {
        Dictionary<string, CommitSignature?> approvals = new(StringComparer.Ordinal);
        foreach (var version in stamped.Histories.Values.SelectMany(h => h.Versions)) approvals[version.Approval.Commit] = version.Approval.Signature;
        var tags = SignedTags.Find(gitDirectory, approvals.Where(a => a.Value is null).Select(a => a.Key).ToFrozenSet(StringComparer.Ordinal));
        var folder = Directory.CreateTempSubdirectory("clausebook-");
        try
        {
            GitProgram git = new(gitDirectory, Signers(stamped, folder));
            ConcurrentDictionary<string, CommitSignature> verified = new(StringComparer.Ordinal);
            Parallel.ForEach(approvals, approval =>
            {
                var isTag = tags.TryGetValue(approval.Key, out var tag);
                if ((isTag ? new(tag.Kind) { IsOfTag = true } : approval.Value) is not { } signature) return;
                if (signature.Kind == SignatureKind.Ssh && allowedSigners is null) verified[approval.Key] = signature; // nobody is known, so there is nothing to ask
                else verified[approval.Key] = (isTag ? git.Verify("verify-tag", tag.Tag) : git.Verify("verify-commit", approval.Key)) is { } answer ? GitAnswer.Read(signature, answer.IsGood, answer.Words) : signature;
            });
            return stamped with { Histories = stamped.Histories.Values.Select(h => With(h, verified)).ToFrozenDictionary(h => h.Path, StringComparer.Ordinal) };
        }
        catch (AggregateException fault) when (fault.InnerExceptions is [EnvironmentException first, ..])
        {
            throw new EnvironmentException(first.Message, first.Remedy, fault);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The list as it stands in the commit that the handbook is made of, in a file that git can read; null when none is named.</summary>
    private string? Signers(StampedSystem stamped, DirectoryInfo folder)
    {
        if (allowedSigners is null) return null;
        using var tree = CommitTree.Open(root, stamped.Repository.Commit);
        var entry = tree.Find(allowedSigners) is { Kind: ContentEntryKind.File } file ? file : throw new UsageException(
            $"isms.yaml names the allowed signers {allowedSigners}, which is not a file of commit {stamped.Repository.Commit[..7]}.", "Commit the file, or correct versioning.allowed-signers.");
        var copy = Path.Combine(folder.FullName, "allowed-signers");
        File.WriteAllBytes(copy, tree.Read(entry));
        return copy;
    }

    private static DocumentHistory With(DocumentHistory history, ConcurrentDictionary<string, CommitSignature> verified)
    {
        if (history.Versions.IsEmpty) return history;
        Dictionary<Revision, Revision> changed = new(ReferenceEqualityComparer.Instance);
        foreach (var version in history.Versions)
        {
            if (!verified.TryGetValue(version.Approval.Commit, out var signature)) continue;
            var isOfRevision = version.Approval.Commit == version.Revision.Commit && !signature.IsOfTag;
            changed[version.Revision] = version.Revision with { Approval = version.Approval with { Signature = signature }, Signature = isOfRevision ? signature : version.Revision.Signature };
        }
        return history with
        {
            Revisions = [.. history.Revisions.Select(r => changed.GetValueOrDefault(r, r))],
            Versions = [.. history.Versions.Select(v => v with { Revision = changed.GetValueOrDefault(v.Revision, v.Revision) })],
            Approval = history.Approval is { } approval && verified.TryGetValue(approval.Commit, out var newest) ? approval with { Signature = newest } : history.Approval,
        };
    }
}
