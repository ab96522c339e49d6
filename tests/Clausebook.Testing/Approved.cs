namespace Clausebook.Testing;

/// <summary>Approved (golden) texts kept beside the tests. APPROVE=1 in the environment rewrites them; a difference or a stale file is a failure.</summary>
public sealed class Approved
{
    private readonly string folder;
    private readonly bool rewrite = Environment.GetEnvironmentVariable("APPROVE") == "1";
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    private Approved(string folder) => this.folder = folder;

    /// <summary>The approved texts in a folder of the repository.</summary>
    public static Approved In(string folder) => new(ProjectFolder.Path(folder));

    /// <summary>Null when the text is the approved one, else a description of the first difference.</summary>
    public string? Difference(string name, string actual)
    {
        var file = Path.Combine(folder, name);
        used.Add(name);
        if (rewrite)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
            return null;
        }
        if (!File.Exists(file)) return $"{name} is not approved yet. Look at the output, then run the tests with APPROVE=1.";
        var expected = File.ReadAllText(file).ReplaceLineEndings("\n");
        return expected == actual ? null : FirstDifference(name, expected.Split('\n'), actual.Split('\n'));
    }

    /// <summary>Approved files that no test asked for; with APPROVE=1 they are deleted.</summary>
    public IReadOnlyList<string> Stale()
    {
        if (!Directory.Exists(folder)) return [];
        var stale = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(folder, f).Replace('\\', '/')).Where(f => !used.Contains(f)).Order(StringComparer.Ordinal).ToArray();
        if (!rewrite) return stale;
        foreach (var name in stale) File.Delete(Path.Combine(folder, name));
        return [];
    }

    private static string FirstDifference(string name, string[] expected, string[] actual)
    {
        var line = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return FormattableString.Invariant($"{name}, line {line + 1}:\n  approved: {expected.ElementAtOrDefault(line)}\n  now:      {actual.ElementAtOrDefault(line)}");
    }
}
