using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Clausebook.History.Git;
using Clausebook.History.Signatures;

namespace Clausebook.History.Packs;

/// <summary>How commits are written in a pack.</summary>
internal sealed class CommitFormat : IPackFormat<KnownCommit>
{
    private static readonly Action<PackWriter, string> WriteText = static (to, text) => to.Text(text);
    private static readonly Func<PackReader, string> ReadText = static from => from.Text();
    private static readonly Action<PackWriter, Person> WritePerson = static (to, person) =>
    {
        to.Text(person.Name);
        to.Text(person.Email);
    };

    private static readonly Func<PackReader, Person> ReadPerson = static from => new(from.Text(), from.Text());

    public string Kind => "commits";

    public void Write(PackWriter to, KnownCommit entry)
    {
        var text = entry.Text;
        to.Id(text.Tree);
        Write(to, text.Parents.AsSpan(), static (to, parent) => to.Id(parent));
        to.Shared(text.Author, WritePerson);
        to.Number(text.AuthorDate.ToUnixTimeSeconds());
        to.Number(text.CommitterDate.ToUnixTimeSeconds());
        to.Text(text.Subject);
        Write(to, text.Request);
        Write(to, text.Trailers);
        to.Number(text.Signature is { } signature ? (int)signature + 1 : 0);
        to.Shared(entry.Roots, WriteText);
        Write(to, entry.Edges.AsSpan(), static (to, edge) =>
        {
            Write(to, edge.Changes, WriteChange);
            Write(to, edge.Outside, WriteChange);
            Write(to, edge.Renames, static (to, rename) =>
            {
                to.Shared(rename.From, WriteText);
                to.Shared(rename.To, WriteText);
            });
        });
    }

    public KnownCommit Read(PackReader from, GitObjectId id)
    {
        CommitText text = new()
        {
            Id = id,
            Tree = from.Id(),
            Parents = Many(from, static from => from.Id()),
            Author = from.Shared(ReadPerson),
            AuthorDate = DateTimeOffset.FromUnixTimeSeconds(from.Number()),
            CommitterDate = DateTimeOffset.FromUnixTimeSeconds(from.Number()),
            Subject = from.Text(),
            Request = from.Number() is var number and > 0 ? new(checked((int)(number - 1)), from.TextOrNull()) : null,
            Trailers = Trailers(from),
            Signature = from.Number() is var signature and > 0 ? (SignatureKind)(signature - 1) : null,
        };
        return new(text, from.Shared(ReadText), Many(from, static from => new KnownEdge(Items(from, ReadChange), Items(from, ReadChange), Items(from, static from => (from.Shared(ReadText), from.Shared(ReadText))))));
    }

    private static void Write(PackWriter to, MergeRequest? request)
    {
        to.Number(request is null ? 0 : request.Number + 1L);
        if (request is not null) to.TextOrNull(request.Title);
    }

    /// <summary>Nearly all commits have no trailer, which is one byte.</summary>
    private static void Write(PackWriter to, CommitTrailers trailers)
    {
        var isNone = trailers is { CoAuthors.IsEmpty: true, ApprovedBy.IsEmpty: true, IsMaterial: false, IsEditorial: false, UnknownChange: null };
        to.Number(isNone ? 0 : 1 | (trailers.IsMaterial ? 2 : 0) | (trailers.IsEditorial ? 4 : 0));
        if (isNone) return;
        Write(to, trailers.CoAuthors.AsSpan(), static (to, person) => to.Shared(person, WritePerson));
        Write(to, trailers.ApprovedBy.AsSpan(), static (to, person) => to.Shared(person, WritePerson));
        to.TextOrNull(trailers.UnknownChange);
    }

    private static CommitTrailers Trailers(PackReader from) => from.Number() is var facts and > 0
        ? new(Many(from, static from => from.Shared(ReadPerson)), Many(from, static from => from.Shared(ReadPerson)), (facts & 2) != 0) { IsEditorial = (facts & 4) != 0, UnknownChange = from.TextOrNull() }
        : CommitTrailers.None;

    private static void WriteChange(PackWriter to, KnownChange change)
    {
        to.Shared(change.Path, WriteText);
        to.Number((change.Before.IsNone ? 0L : 1L) | (change.After.IsNone ? 0L : 2L));
        if (!change.Before.IsNone) to.Id(change.Before);
        if (!change.After.IsNone) to.Id(change.After);
    }

    private static KnownChange ReadChange(PackReader from)
    {
        var path = from.Shared(ReadText);
        var sides = from.Number();
        return new(path, (sides & 1) != 0 ? from.Id() : default, (sides & 2) != 0 ? from.Id() : default);
    }

    private static void Write<T>(PackWriter to, ReadOnlySpan<T> items, Action<PackWriter, T> write)
    {
        to.Number(items.Length);
        foreach (var item in items) write(to, item);
    }

    private static ImmutableArray<T> Many<T>(PackReader from, Func<PackReader, T> read) => ImmutableCollectionsMarshal.AsImmutableArray(Items(from, read));

    private static T[] Items<T>(PackReader from, Func<PackReader, T> read)
    {
        var count = from.Count();
        if (count == 0) return [];
        var items = new T[count];
        for (var i = 0; i < items.Length; i++) items[i] = read(from);
        return items;
    }
}
