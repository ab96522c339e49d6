using Clausebook.History.Git;
using LibGit2Sharp;

namespace Clausebook.History.Signatures;

/// <summary>Finds the signed tags of commits.</summary>
internal static class SignedTags
{
    /// <summary>For each of these commits that has a signed tag, the tag's object and how it is signed; of several, the first by name.</summary>
    public static Dictionary<string, (string Tag, SignatureKind Kind)> Find(string gitDirectory, IReadOnlySet<string> commits)
    {
        Dictionary<string, (string, SignatureKind)> found = new(StringComparer.Ordinal);
        using Repository repository = new(gitDirectory);
        using var objects = GitObjectDatabase.Open(gitDirectory);
        foreach (var tag in repository.Tags.OrderBy(t => t.CanonicalName, StringComparer.Ordinal))
        {
            if (tag.Annotation is not { } annotation || tag.PeeledTarget is not Commit commit || !commits.Contains(commit.Sha)) continue;
            using var text = objects.Read(GitObjectId.Parse(annotation.Sha));
            if (SignatureArmor.OfTag(text.Data) is { } kind) found.TryAdd(commit.Sha, (annotation.Sha, kind));
        }
        return found;
    }
}
