namespace Clausebook.Testing;

/// <summary>The starter ISMS of this repository, in a repository of its own with fixed dates, so that its handbook is the same everywhere.</summary>
public static class Starter
{
    /// <summary>The day as seen from which the starter's handbook is approved.</summary>
    public static DateOnly Day { get; } = new(2026, 11, 30);

    /// <summary>A repository that holds a copy of the starter in one commit.</summary>
    public static TestRepository Repository()
    {
        var repository = new TestRepository();
        foreach (var file in Files()) repository.Write(file, File.ReadAllText(ProjectFolder.Path(file)));
        return repository.Commit("Adopt the starter ISMS", date: "2026-11-30T09:00:00+00:00");
    }

    private static IEnumerable<string> Files() =>
        ProjectFiles.All().Where(f => f is "isms.yaml" or "roles.yaml" || f.StartsWith("policies/", StringComparison.Ordinal) || f.StartsWith("controls/", StringComparison.Ordinal) || f.StartsWith("records/", StringComparison.Ordinal));
}
