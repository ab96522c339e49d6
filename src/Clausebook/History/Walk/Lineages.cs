namespace Clausebook.History.Walk;

/// <summary>
/// The documents that path names stand for while the walk goes back in time. Four kinds: a document of today; one that ended (its file was
/// deleted); several of today at once, when branches gave one file two names; and one that is still open. A merge only shows that a branch
/// changed a name, not how; so for the other side the document stays open until the walk reaches the commit where the branches forked, where
/// the branch that made the change tells.
/// </summary>
internal sealed class Lineages(int today)
{
    /// <summary>A name that belongs to no known document.</summary>
    public const int Unknown = -1;

    private readonly List<Lineage> later = [];
    private readonly int[] one = new int[1];
    private readonly Dictionary<string, int> shared = new(StringComparer.Ordinal);

    private enum Kind
    {
        Ended,
        Open,
        Shared,
    }

    /// <summary>A document whose file was deleted.</summary>
    public int Ended() => Add(new(Kind.Ended));

    /// <summary>A document that is decided at the fork, or else is the guessed one.</summary>
    public int Open(int guess) => Add(new(Kind.Open) { Guess = guess });

    /// <summary>What two children of a commit say about one of its names, joined.</summary>
    public int Join(int one, int other)
    {
        var (a, b) = (Find(one), Find(other));
        if (a == b || b == Unknown) return a;
        if (a == Unknown) return b;
        if (a > b) (a, b) = (b, a); // links go to lower numbers, or to what is decided, so they never form a ring
        if (Is(b, Kind.Open)) return Link(b, a);
        if (Is(a, Kind.Open)) return Link(a, b);
        if (Is(b, Kind.Ended)) return Is(a, Kind.Ended) ? Link(b, a) : a; // what lives on outweighs what ended on one branch
        return Is(a, Kind.Ended) ? b : Share(a, b);
    }

    /// <summary>The documents of today that a number finally stands for; none for a document that ended. They are valid until the next question.</summary>
    public ReadOnlySpan<int> Today(int number)
    {
        var found = Find(number);
        while (Is(found, Kind.Open)) found = Find(later[found - today].Guess);
        if (found == Unknown || Is(found, Kind.Ended)) return [];
        if (Is(found, Kind.Shared)) return later[found - today].Members;

        one[0] = found; // nearly always, and asked once for each change
        return one;
    }

    private int Find(int number)
    {
        while (number >= today && later[number - today].Link is var link and not Unknown)
        {
            // halve the way for the next time
            if (link >= today && later[link - today].Link is var further and not Unknown) later[number - today].Link = link = further;
            number = link;
        }
        return number;
    }

    private int Link(int from, int to)
    {
        later[from - today].Link = to;
        return to;
    }

    private int Share(int a, int b)
    {
        int[] members = [.. Members(a).Union(Members(b)).Order()];
        var key = string.Join(',', members);
        if (!shared.TryGetValue(key, out var number)) shared.Add(key, number = Add(new(Kind.Shared) { Members = members }));
        return number;
    }

    private int[] Members(int number) => number < today ? [number] : later[number - today].Members;

    private bool Is(int number, Kind kind) => number >= today && later[number - today].Kind == kind;

    private int Add(Lineage lineage)
    {
        later.Add(lineage);
        return today + later.Count - 1;
    }

    private sealed class Lineage(Kind kind)
    {
        public Kind Kind { get; } = kind;

        public int Guess { get; init; } = Unknown;

        public int[] Members { get; init; } = [];

        public int Link { get; set; } = Unknown;
    }
}
