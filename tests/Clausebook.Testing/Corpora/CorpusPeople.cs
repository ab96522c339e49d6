namespace Clausebook.Testing.Corpora;

/// <summary>Who writes and who approves. Approvers never write, so that each approval is a second pair of eyes.</summary>
internal static class CorpusPeople
{
    /// <summary>The authors with their time zones, the busiest first.</summary>
    public static IReadOnlyList<(string Name, string Email, string Zone)> Authors { get; } =
    [
        ("Rosa Lindgren", "rosa@hafenlager.example", "+0100"), ("Owen Clarke", "owen@hafenlager.example", "+0000"), ("Petra Vogel", "petra@hafenlager.example", "+0100"),
        ("Tariq Aziz", "tariq@hafenlager.example", "+0100"), ("Małgorzata Wójcik", "gosia@hafenlager.example", "+0100"), ("Sam Adeyemi", "sam@hafenlager.example", "+0000"),
        ("Lucía Peña", "lucia@hafenlager.example", "-0300"), ("Kenji Mori", "kenji@hafenlager.example", "+0900"), ("Ravi Menon", "ravi@hafenlager.example", "+0530"),
        ("Bjørn Dahl", "bjorn@hafenlager.example", "+0100"), ("Claire Roux", "claire@hafenlager.example", "+0100"), ("Zoë Janssens", "zoe@hafenlager.example", "+0100"),
    ];

    /// <summary>A second address of the first author, which only the mailmap explains.</summary>
    public static (string Name, string Email, string Zone) Alias { get; } = ("rlindgren", "rosa.lindgren@old-mail.example", "+0100");

    /// <summary>The roles that own documents.</summary>
    public static IReadOnlyList<string> Owners { get; } = ["platform-lead", "head-of-people", "site-manager", "head-of-engineering", "privacy-officer", "purchasing-lead", "support-lead", "asset-manager"];

    /// <summary>The groups that documents bind.</summary>
    public static IReadOnlyList<string> Groups { get; } = ["all-staff", "contractors", "engineers", "managers"];

    /// <summary>The mailmap.</summary>
    public static string Mailmap => $"{Authors[0].Name} <{Authors[0].Email}> {Alias.Name} <{Alias.Email}>\n";

    /// <summary>roles.yaml: every owner is an author, and who approves is not.</summary>
    public static string Roles => string.Concat(
    [
        "top-management:\n  title: Managing director\n  holders:\n    - {name: Ingrid Solheim, email: ingrid@hafenlager.example, from: 2019-01-01}\n",
        "security-lead:\n  title: Security lead\n  holders:\n    - {name: Paul Okoye, email: paul@hafenlager.example, from: 2019-01-01, until: 2023-06-30}\n    - {name: Mei Tan, email: mei@hafenlager.example, from: 2023-07-01}\n",
        .. Owners.Select((role, i) => $"{role}:\n  title: {Title(role)}\n  holders:\n    - {{name: {Authors[i].Name}, email: {Authors[i].Email}, from: 2019-01-01}}\n"),
        .. Groups.Select(group => $"{group}: {{title: {Title(group)}, audience: true}}\n"),
    ]);

    /// <summary>Who holds an approving role on a day.</summary>
    public static (string Name, string Email) Approver(string role, DateOnly day) =>
        role == "top-management" ? ("Ingrid Solheim", "ingrid@hafenlager.example") : day < new DateOnly(2023, 7, 1) ? ("Paul Okoye", "paul@hafenlager.example") : ("Mei Tan", "mei@hafenlager.example");

    private static string Title(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
