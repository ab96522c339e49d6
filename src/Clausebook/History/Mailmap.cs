using System.Text;

namespace Clausebook.History;

/// <summary>The mailmap: which names and addresses are one person. Git's own file and rules; addresses and names match without case.</summary>
internal sealed class Mailmap
{
    private readonly Dictionary<string, Entry> byEmail = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Email, string Name), Entry> byBoth = new(new IgnoreCase());

    private Mailmap()
    {
    }

    /// <summary>Reads a mailmap; a line that is not one is passed over, as git does.</summary>
    public static Mailmap Read(ReadOnlySpan<byte> file)
    {
        Mailmap mailmap = new();
        foreach (var line in Encoding.UTF8.GetString(file).TrimStart('\uFEFF').Split('\n')) mailmap.Add(line.Trim());
        return mailmap;
    }

    /// <summary>The person as the mailmap names them.</summary>
    public Person Resolve(Person person)
    {
        if (!byBoth.TryGetValue((person.Email, person.Name), out var entry) && !byEmail.TryGetValue(person.Email, out entry)) return person;
        return new(entry.Name ?? person.Name, entry.Email ?? person.Email);
    }

    /// <summary>One to two pairs of a name and an address: how the person is called, then how commits call them.</summary>
    private void Add(string line)
    {
        if (line.StartsWith('#') || Pair(ref line) is not { } proper) return;
        if (Pair(ref line) is not { } commit)
        {
            // "Name <address>" sets the name of everyone with that address
            if (proper.Name.Length > 0) byEmail[proper.Email] = byEmail.GetValueOrDefault(proper.Email) with { Name = proper.Name };
            return;
        }
        var known = commit.Name.Length > 0 ? byBoth.GetValueOrDefault((commit.Email, commit.Name)) : byEmail.GetValueOrDefault(commit.Email);
        Entry entry = new(proper.Name.Length > 0 ? proper.Name : known.Name, proper.Email.Length > 0 ? proper.Email : known.Email);
        if (commit.Name.Length > 0) byBoth[(commit.Email, commit.Name)] = entry;
        else byEmail[commit.Email] = entry;
    }

    private static (string Name, string Email)? Pair(ref string line)
    {
        var open = line.IndexOf('<', StringComparison.Ordinal);
        var close = open < 0 ? -1 : line.IndexOf('>', open);
        if (close < 0) return null;
        (string, string) pair = (line[..open].Trim(), line[(open + 1)..close].Trim());
        line = line[(close + 1)..];
        return pair;
    }

    private readonly record struct Entry(string? Name, string? Email);

    private sealed class IgnoreCase : IEqualityComparer<(string Email, string Name)>
    {
        public bool Equals((string Email, string Name) x, (string Email, string Name) y) =>
            x.Email.Equals(y.Email, StringComparison.OrdinalIgnoreCase) && x.Name.Equals(y.Name, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode((string Email, string Name) obj) =>
            HashCode.Combine(StringComparer.OrdinalIgnoreCase.GetHashCode(obj.Email), StringComparer.OrdinalIgnoreCase.GetHashCode(obj.Name));
    }
}
