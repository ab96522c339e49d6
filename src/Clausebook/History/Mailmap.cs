using System.Text;
using System.Text.Unicode;

namespace Clausebook.History;

/// <summary>The mailmap: which names and addresses are one person. Git's own file and rules; addresses and names match without case.</summary>
internal sealed class Mailmap
{
    private readonly Dictionary<string, Entry> byEmail = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Email, string Name), Entry> byBoth = new(new IgnoreCase());

    private Mailmap()
    {
    }

    /// <summary>Reads a mailmap. A line that names nobody is passed over, as git does, and noted.</summary>
    public static Mailmap Read(ReadOnlySpan<byte> file, out IReadOnlyList<(int Line, bool IsText)> badLines)
    {
        Mailmap mailmap = new();
        List<(int, bool)> bad = [];
        var number = 0;
        foreach (var range in file.Split((byte)'\n'))
        {
            number++;
            var isText = Utf8.IsValid(file[range]);
            var line = isText ? Encoding.UTF8.GetString(file[range]).Trim('\uFEFF').Trim() : "";
            if (!isText || (line.Length > 0 && line[0] != '#' && !mailmap.Add(line))) bad.Add((number, isText));
        }
        badLines = bad;
        return mailmap;
    }

    /// <summary>The person as the mailmap names them.</summary>
    public Person Resolve(Person person)
    {
        if (!byBoth.TryGetValue((person.Email, person.Name), out var entry) && !byEmail.TryGetValue(person.Email, out entry)) return person;
        return new(entry.Name ?? person.Name, entry.Email ?? person.Email);
    }

    /// <summary>One to two pairs of a name and an address: how the person is called, then how commits call them.</summary>
    private bool Add(string line)
    {
        if (Pair(ref line) is not { } proper) return false;
        if (Pair(ref line) is not { } commit)
        {
            // "Name <address>" sets the name of everyone with that address
            if (proper.Name.Length > 0) byEmail[proper.Email] = byEmail.GetValueOrDefault(proper.Email) with { Name = proper.Name };
            return proper.Name.Length > 0;
        }
        var known = commit.Name.Length > 0 ? byBoth.GetValueOrDefault((commit.Email, commit.Name)) : byEmail.GetValueOrDefault(commit.Email);
        Entry entry = new(proper.Name.Length > 0 ? proper.Name : known.Name, proper.Email.Length > 0 ? proper.Email : known.Email);
        if (commit.Name.Length > 0) byBoth[(commit.Email, commit.Name)] = entry;
        else byEmail[commit.Email] = entry;
        return true;
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
