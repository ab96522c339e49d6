using System.Collections.Frozen;
using System.Collections.Immutable;
using Clausebook.History.Git;
using Clausebook.History.Walk;

namespace Clausebook.History;

/// <summary>Turns what a walk found into the table: changes go to the documents of today, people are named by the mailmap.</summary>
internal sealed class HistoryTableBuilder(WalkedHistory walked, Mailmap mailmap, FrozenSet<GitObjectId> ignored, string prefix)
{
    private readonly Dictionary<Person, Person> people = [];
    private readonly Dictionary<Person, ImmutableArray<Person>> alone = [];

    /// <summary>Builds the table.</summary>
    public HistoryTable Build(RepositoryState repository, string gitDirectory)
    {
        var changes = ImmutableArray.CreateBuilder<PathRevision>(walked.Changes.Count);
        var revisions = Group(walked.Changes, changes);
        return new()
        {
            Repository = repository,
            GitDirectory = gitDirectory,
            Blobs = walked.Present.ToDictionary(p => Relative(p.Path), p => p.After, StringComparer.Ordinal),
            Revisions = revisions,
            Approved = Group(walked.Approved, null),
            Changes = changes.DrainToImmutable(),
        };
    }

    private Dictionary<string, ImmutableArray<PathRevision>> Group(List<WalkedChange> changes, ImmutableArray<PathRevision>.Builder? all)
    {
        Dictionary<int, ImmutableArray<PathRevision>.Builder> documents = [];
        foreach (var change in changes)
        {
            PathRevision revision = new(Commit(change.Commit), Relative(change.Path), change.Kind, change.Blob, change.Before);
            all?.Add(revision);
            if (change.Kind is null) continue;
            foreach (var document in walked.Lineages.Today(change.Document))
            {
                if (!documents.TryGetValue(document, out var list)) documents.Add(document, list = ImmutableArray.CreateBuilder<PathRevision>());
                list.Add(revision);
            }
        }
        return documents.ToDictionary(d => Relative(d.Key), d => d.Value.DrainToImmutable(), StringComparer.Ordinal);
    }

    private HistoryCommit Commit(CommitNode node)
    {
        if (node.Written is { } known) return known;
        var text = node.Text;
        var id = text.Id.ToString();
        return node.Written = new()
        {
            Id = id,
            Date = text.AuthorDate,
            CommitterDate = text.CommitterDate,
            Authors = text.Trailers.CoAuthors.IsEmpty ? Alone(text.Author) : [.. text.Trailers.CoAuthors.Prepend(text.Author).Select(Named).Distinct()],
            Subject = text.Subject,
            ApprovedBy = text.Trailers.ApprovedBy.IsEmpty ? [] : [.. text.Trailers.ApprovedBy.Select(Named)],
            IsMaterial = text.Trailers.IsMaterial,
            IsIgnored = ignored.Contains(text.Id),
            Signature = text.Signature is { } kind ? new(kind) : null,
            IsEditorial = text.Trailers.IsEditorial,
            UnknownChange = text.Trailers.UnknownChange,
            Merge = text.IsMerge || text.Request is not null ? new(id, text.Subject, text.Request?.Number, text.Request?.Title) : null,
            BroughtInBy = node.BroughtInBy is { } published && published != node ? Commit(published) : null,
        };
    }

    /// <summary>Most commits have one author, and many commits the same one.</summary>
    private ImmutableArray<Person> Alone(Person author)
    {
        if (!alone.TryGetValue(author, out var list)) alone.Add(author, list = [Named(author)]);
        return list;
    }

    private Person Named(Person written)
    {
        if (!people.TryGetValue(written, out var named)) people.Add(written, named = mailmap.Resolve(written));
        return named;
    }

    private string Relative(int path)
    {
        var name = walked.Names[path];
        return name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : name;
    }
}
