namespace Clausebook.Testing.Corpora;

/// <summary>The sentences that documents are made of, each as a statement and as an order. They read like policies and mean nothing.</summary>
internal static class CorpusText
{
    /// <summary>How many sentences there are.</summary>
    public const int Count = 2_000;

    private static readonly (string Base, string Third)[] Verbs =
    [
        ("review", "reviews"), ("approve", "approves"), ("record", "records"), ("report", "reports"), ("restrict", "restricts"), ("test", "tests"), ("renew", "renews"), ("revoke", "revokes"),
        ("label", "labels"), ("encrypt", "encrypts"), ("compare", "compares"), ("archive", "archives"), ("explain", "explains"), ("measure", "measures"), ("confirm", "confirms"), ("separate", "separates"),
    ];

    private static readonly string[] Who =
    [
        "the system owner", "the shift lead", "the service desk", "whoever handles the case", "the security lead", "the project lead", "the buyer", "the people team", "the platform team", "the data owner",
        "the engineer on call", "the site manager", "the supplier manager", "the auditor",
    ];

    private static readonly string[] What =
    [
        "rights to shared folders", "the list of laptops", "alerts of the last week", "sessions of administrators", "contracts with hosts", "results of restores", "planned measures", "keys and certificates",
        "requests from customers", "changes to the network", "personal data in tickets", "test accounts", "open findings", "the plan for a lost site", "deviations from the rule", "lists of attendance", "backup media",
        "visitors' badges", "firewall rules", "code reviews", "the register of suppliers", "log sources",
    ];

    private static readonly string[] When =
    [
        "every quarter", "within two working days", "before access is given", "on the day a contract ends", "after each larger change", "once a year and after an incident", "as soon as it is known",
        "in the ticket that asked for it", "together with the owner", "for each site", "before the next release", "at the end of the month",
    ];

    private static readonly string[] Code = ["MFA", "TLS 1.3", "retention=400d", "/var/log/auth.log", "role:reader", "AES-256", "sshd_config", "ticket/ACC", "hostname.domain", "chmod 640"];

    /// <summary>The sentences as statements: "The buyer records open findings every quarter."</summary>
    public static IReadOnlyList<string> Statements { get; }

    /// <summary>The sentences as orders: "Record open findings every quarter."</summary>
    public static IReadOnlyList<string> Orders { get; }

    /// <summary>What documents are about, for titles.</summary>
    public static IReadOnlyList<string> Subjects { get; } =
    [
        "Access", "Backup", "Suppliers", "Incidents", "Changes", "Cryptography", "Logging", "Training", "Remote work", "Classification", "Retention", "Vulnerabilities", "Networks", "Recovery", "Screening",
        "Mobile devices", "Media", "Clear desk", "Secure coding", "Test data", "Capacity", "Cloud services", "Visitors", "Cabling", "Contracts", "Audits", "Risks", "Privacy",
    ];

    static CorpusText()
    {
        CorpusRandom random = new(27001);
        var statements = new string[Count];
        var orders = new string[Count];
        for (var i = 0; i < Count; i++)
        {
            var verb = random.Pick(Verbs);
            var rest = $"{random.Pick(What)} {random.Pick(When)}" + Extra(random);
            (statements[i], orders[i]) = (Capital($"{random.Pick(Who)} {verb.Third} {rest}."), Capital($"{verb.Base} {rest}."));
        }
        (Statements, Orders) = (statements, orders);
    }

    private static string Extra(CorpusRandom random) => random.Below(10) switch
    {
        0 or 1 => $", and {random.Pick(Who)} {random.Pick(Verbs).Third} {random.Pick(What)}",
        2 => $" (see `{random.Pick(Code)}`)",
        3 => $", **also** when {random.Pick(Who)} is away",
        4 => $"; *{random.Pick(What)}* come first",
        _ => "",
    };

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
