using Clausebook.Findings;
using Clausebook.History.Git;
using LibGit2Sharp;

namespace Clausebook.History;

/// <summary>Finds the commit that a name or a day stands for.</summary>
internal sealed class HistoryPoints : IDisposable
{
    private const int NamesOffered = 3;
    private readonly Repository repository;
    private readonly GitObjectDatabase objects;
    private readonly Commit head;
    private readonly Lazy<List<HistoryPoint>> published;

    private HistoryPoints(Repository repository, GitObjectDatabase objects)
    {
        (this.repository, this.objects, head) = (repository, objects, repository.Head.Tip);
        published = new(() => [.. Published()]);
    }

    /// <summary>The commit checked out.</summary>
    public HistoryPoint Head => Read(GitObjectId.Parse(head.Sha)).Point;

    /// <summary>The day of the first commit of the published branch.</summary>
    public DateOnly FirstDay => published.Value[^1].CommitDay;

    /// <summary>Opens the history of an ISMS.</summary>
    /// <exception cref="EnvironmentException">It cannot be used.</exception>
    public static HistoryPoints Open(string root)
    {
        var (location, unavailable) = GitLocation.Find(root);
        return location is null ? throw Unusable(unavailable!) : Explained(() => new HistoryPoints(new(location.GitDirectory), GitObjectDatabase.Open(location.GitDirectory)));
    }

    /// <summary>The names of all tags.</summary>
    public IEnumerable<string> TagNames => repository.Tags.Select(tag => tag.FriendlyName);

    /// <summary>The commit that a tag holds; null when there is no such tag, or when it holds something else.</summary>
    public HistoryPoint? Tagged(string name) =>
        repository.Tags.FirstOrDefault(tag => tag.FriendlyName == name)?.PeeledTarget is Commit commit ? Read(GitObjectId.Parse(commit.Sha)).Point with { Tag = name } : null;

    /// <summary>True when something has that name.</summary>
    public bool Knows(string name) => Find(name) is not null;

    /// <summary>What a tag, a branch, a commit's id or any other name that git knows stands for.</summary>
    /// <exception cref="UsageException">Nothing has that name.</exception>
    public HistoryPoint Named(string name)
    {
        var commit = Find(name) ?? throw Unknown(name);
        var tag = repository.Tags.FirstOrDefault(t => t.FriendlyName == name || t.CanonicalName == name)?.FriendlyName;
        var isPast = commit.Sha != head.Sha && (tag is not null || Explained(() => repository.ObjectDatabase.FindMergeBase(commit, head))?.Sha == commit.Sha);
        return Read(GitObjectId.Parse(commit.Sha)).Point with { Tag = tag, IsPast = isPast };
    }

    /// <summary>The newest commit of the published branch that was there when a day ended, in UTC; null for a day before the first one.</summary>
    public HistoryPoint? On(DateOnly day) => published.Value.Find(point => point.CommitDay <= day);

    public void Dispose()
    {
        objects.Dispose();
        repository.Dispose();
    }

    /// <summary>The published branch, newest first: from the commit checked out along first parents.</summary>
    private IEnumerable<HistoryPoint> Published()
    {
        var next = GitObjectId.Parse(head.Sha);
        for (var isPast = false; !next.IsNone; isPast = true)
        {
            var (point, parent) = Read(next);
            yield return point with { IsPast = isPast };
            next = parent;
        }
    }

    private (HistoryPoint Point, GitObjectId FirstParent) Read(GitObjectId id)
    {
        try
        {
            var commit = new CommitReader(objects).Read(id);
            return (new(id.ToString(), commit.CommitterDate), commit.Parents.IsEmpty ? default : commit.Parents[0]);
        }
        catch (GitObjectException exception)
        {
            throw Unusable(exception.IsMissing ? HistoryFaults.Missing(exception.Message) : HistoryFaults.Damaged(exception.Message), exception);
        }
    }

    private static T Explained<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (LibGit2SharpException exception)
        {
            throw Unusable(HistoryFaults.Explain(exception, ""), exception);
        }
    }

    private static EnvironmentException Unusable(HistoryUnavailable why, Exception? cause = null) => new(why.Reason, why.Remedy, cause);

    private Commit? Find(string name)
    {
        try
        {
            return name.Length == 0 ? null : repository.Lookup(name)?.Peel<Commit>();
        }
        catch (LibGit2SharpException)
        {
            return null; // no name that git could know, one that several commits begin with, or not the name of a commit
        }
    }

    private UsageException Unknown(string name)
    {
        var tags = TagNames.ToList();
        List<string> near = [];
        while (near.Count < NamesOffered && NearestName.Find(name, tags.Concat(repository.Branches.Select(b => b.FriendlyName)).Except(near)) is { } next) near.Add(next);
        var remedy = near.Count > 0 ? $"Did you mean {string.Join(" or ", near)}?"
            : tags.Count == 0 ? "The repository has no tags; git log lists its commits."
            : $"Its tags are {string.Join(", ", tags.Take(NamesOffered))}{(tags.Count > NamesOffered ? " and more: git tag lists them" : "")}.";
        return new($"The repository has no commit, tag or branch \"{name}\".", remedy);
    }
}
