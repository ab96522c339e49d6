namespace Clausebook.Testing;

/// <summary>A small ISMS whose one policy was approved three times and is being worked on: its list, table, sections, links and fields change on the way.</summary>
public sealed class VersionedHandbook : IDisposable
{
    private readonly TestRepository repository = StampedRepository.Isms();

    /// <summary>Makes the repository and builds its handbook.</summary>
    public VersionedHandbook()
    {
        repository
            .Write(Example.NoDemands.Path, Example.NoDemands.Text)
            .Write("roles.yaml", Roles)
            .Write(Path, First).Commit("Write the backup policy", author: "Ben Builder <ben@example.com>", date: "2024-02-01T09:00:00+00:00")
            .Write(Path, Second).Commit("Keep backups longer, and test them\n\nChange: material", author: "Ben Builder <ben@example.com>", date: "2025-03-03T09:00:00+00:00")
            .Write(Path, Third).Commit("Say more clearly who restores (#12)", author: "Cleo Clerk <cleo@example.com>", date: "2026-01-20T09:00:00+00:00")
            .Write(Path, Draft).Commit("Draft: store copies with a second provider", author: "Cleo Clerk <cleo@example.com>", date: "2026-02-02T09:00:00+00:00");
        Result = new HandbookPipeline(Request).Build();
    }

    private PipelineRequest Request => new(repository.Path, new DateOnly(2026, 2, 10)) { Output = Folder };

    /// <summary>The same without its former versions, in a folder of its own.</summary>
    public string BuildWithoutVersions() => new HandbookPipeline(Request with { Output = repository.Beside("present"), WithoutVersions = true }).Build().Published!.Folder;

    /// <summary>What the build said.</summary>
    public PipelineResult Result { get; }

    /// <summary>Where the handbook is.</summary>
    public string Folder => repository.Beside("handbook");

    /// <summary>The pages of versions and redlines, by path.</summary>
    public IEnumerable<string> Pages => new[] { "versions", "changes" }.SelectMany(folder => Directory.EnumerateFiles(System.IO.Path.Combine(Folder, folder), "*.html", SearchOption.AllDirectories))
        .Select(f => System.IO.Path.GetRelativePath(Folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    /// <summary>What a person reads on a page.</summary>
    public string MainText(string page) => PageText.OfMain(File.ReadAllText(System.IO.Path.Combine(Folder, page)));

    /// <inheritdoc/>
    public void Dispose() => repository.Dispose();

    private const string Path = "policies/POL-010-backup.md";

    private const string Roles =
        """
        top-management: {title: Top management, holders: [{name: Tara Top, email: tara@example.com, from: 2020-01-01}]}
        security-lead: {title: Security lead, holders: [{name: Sam Sec, email: sam@example.com, from: 2020-01-01}]}
        it-operations: {title: IT operations, holders: [{name: Ida Ops, email: ida@example.com, from: 2020-01-01}]}
        """;

    private const string First =
        """
        ---
        title: Backup
        status: approved
        owner: it-operations
        approver: top-management
        approved-on: 2024-02-01
        classification: internal
        satisfies: [A.8.13]
        ---
        ## Purpose

        Data that is lost can be restored.

        ## Rules

        - **MUST (it-operations):** Back up every server. {#servers}
        - Keep backups for 30 days.
        - Store one copy in [another building](#places).

        ## Places {#places}

        | Copy | Where | Kept for |
        | --- | --- | --- |
        | First | Server room | 30 days |
        | Second | Archive, basement | 30 days |

        ## Commands

        ```
        backup --all
        verify --last
        ```
        """;

    private static readonly string Second = First
        .Replace("approved-on: 2024-02-01", "approved-on: 2025-03-03\neffective-from: 2025-04-01", StringComparison.Ordinal)
        .Replace("30 days", "90 days", StringComparison.Ordinal)
        .Replace("- Store one", "- Test a restore every quarter.\n- Store one", StringComparison.Ordinal)
        .Replace("[A.8.13]", "[A.8.13, A.8.14]", StringComparison.Ordinal)
        .Replace("| Second | Archive, basement", "| Second | Archive, fire-proof safe", StringComparison.Ordinal)
        .Replace("verify --last", "verify --all\nreport --mail", StringComparison.Ordinal);

    private static readonly string Third = Second
        .Replace("approved-on: 2025-03-03", "approved-on: 2026-01-20", StringComparison.Ordinal)
        .Replace("owner: it-operations", "owner: security-lead", StringComparison.Ordinal)
        .Replace("## Places", "## Restore\n\nWhoever needs data back asks the service desk. See [the rules](POL-009-gone.md).\n\n## Places", StringComparison.Ordinal);

    private static readonly string Draft = Third
        .Replace("status: approved", "status: draft", StringComparison.Ordinal)
        .Replace("[another building](#places)", "[another building](#places) and one with a second provider", StringComparison.Ordinal)
        .Replace(" See [the rules](POL-009-gone.md).", "", StringComparison.Ordinal);
}
