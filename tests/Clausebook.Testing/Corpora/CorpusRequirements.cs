namespace Clausebook.Testing.Corpora;

/// <summary>What a corpus has to cover. Written down here, not read from the product's catalogue, so that a corpus never changes with the product.</summary>
internal static class CorpusRequirements
{
    /// <summary>The clauses; the first is answered by the scope document, the second by the policy that heads all others.</summary>
    public static IReadOnlyList<string> Clauses { get; } =
    [
        "4.3", "5.2", "4.1", "4.2", "4.4", "5.1", "5.3", "6.1.1", "6.1.2", "6.1.3", "6.2", "6.3", "7.1", "7.2", "7.3", "7.4", "7.5.1", "7.5.2", "7.5.3",
        "8.1", "8.2", "8.3", "9.1", "9.2.1", "9.2.2", "9.3.1", "9.3.2", "9.3.3", "10.1", "10.2",
    ];

    /// <summary>The themes of the reference controls.</summary>
    public static IReadOnlyList<(string Group, string Folder, int Count)> Themes { get; } =
        [("A.5", "A.5-organizational", 37), ("A.6", "A.6-people", 8), ("A.7", "A.7-physical", 14), ("A.8", "A.8-technological", 34)];

    /// <summary>The 93 reference controls with their folder.</summary>
    public static IReadOnlyList<(string Id, string Folder)> Controls { get; } =
        [.. Themes.SelectMany(t => Enumerable.Range(1, t.Count).Select(n => (FormattableString.Invariant($"{t.Group}.{n}"), t.Folder)))];

    /// <summary>Controls that this organization, which rents its rooms and writes its own software, leaves out.</summary>
    public static IReadOnlySet<string> Excluded { get; } = new HashSet<string>(["A.7.11", "A.7.12", "A.8.30"], StringComparer.Ordinal);

    /// <summary>The records that clauses ask for: type, clauses, title.</summary>
    public static IReadOnlyList<(string Type, string Satisfies, string Title)> Proof { get; } =
    [
        ("record", "7.2", "Competence matrix"),
        ("record", "8.1", "Operation of the processes"),
        ("risk", "8.2, 8.3", "Ransom demanded for data"),
        ("record", "9.1", "Measurements of the year"),
        ("audit", "9.2.2", "Internal audit of the year"),
        ("management-review", "9.3.3", "Management review of the year"),
        ("nonconformity", "10.2", "Access review done late"),
        ("objective", "6.2", "Faster recovery"),
    ];
}
