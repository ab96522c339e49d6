using Clausebook.Testing;

namespace Clausebook.Tests.Cli;

/// <summary>A small ISMS in git that builds: one policy that answers the one clause asked for, one decided control.</summary>
internal static class IsmsRepository
{
    public const string Config = "organization: {name: Example Ltd}\ncoverage: [{framework: iso27001-2022, require: [\"5.2\", A.5.1]}]\n";

    public const string Policy = """
        ---
        id: POL-001
        title: Information security policy
        status: approved
        owner: security-lead
        approver: top-management
        approved-on: 2026-01-05
        classification: internal
        satisfies: [5.2, A.5.1]
        ---
        ## Purpose
        We protect what our customers entrust to us.
        ## Scope
        Everybody who works here.
        ## Rules
        - **MUST (all-staff):** Report an incident within 1 hour. {#report}
        ## Exceptions
        None.
        ## Compliance
        The security lead counts reports every month.

        """;

    public const string Control = """
        ---
        id: A.5.1
        applicable: true
        justification: Customers ask for it in every contract.
        status: implemented
        owner: security-lead
        ---
        See [the policy](../policies/POL-001.md).

        """;

    /// <summary>The files, not yet committed.</summary>
    public static TestRepository Uncommitted()
    {
        var repository = new TestRepository();
        foreach (var (path, text) in TestFolder.Minimal) repository.Write(path, text);
        return repository.Write("isms.yaml", Config).Write("policies/POL-001.md", Policy).Write("controls/A.5.1.md", Control);
    }

    /// <summary>The files, committed.</summary>
    public static TestRepository Committed() => Uncommitted().Commit("Adopt the policy", date: "2026-01-05T10:00:00+00:00");
}
