using Clausebook.Testing;
using Clausebook.Tests.Cli;

namespace Clausebook.Tests.Comparison;

/// <summary>An ISMS before and after an audit, in which every kind of change has happened once.</summary>
internal static class AuditedRepository
{
    public const string Tag = "audit-2026";

    /// <summary>What the documents say otherwise than each other.</summary>
    public static string Document(string id, string title, string satisfies, string text, string approvedOn = "2026-01-05") => IsmsRepository.Policy
        .Replace("id: POL-001", $"id: {id}", StringComparison.Ordinal)
        .Replace("Information security policy", title, StringComparison.Ordinal)
        .Replace("[5.2, A.5.1]", satisfies, StringComparison.Ordinal)
        .Replace("Everybody who works here.", text, StringComparison.Ordinal)
        .Replace("2026-01-05", approvedOn, StringComparison.Ordinal);

    /// <summary>The repository, with the audit's state tagged.</summary>
    public static TestRepository Create()
    {
        var repository = IsmsRepository.Uncommitted();
        repository
            .Write("roles.yaml", TestFolder.Minimal["roles.yaml"].Replace("{name: A. Smith}", "{name: A. Smith, until: 2026-04-30}, {name: B. Jones, from: 2026-05-01}", StringComparison.Ordinal))
            .Write("policies/POL-002.md", Document("POL-002", "Suppliers", "[A.5.19]", "Buyers."))
            .Write("policies/POL-003.md", Document("POL-003", "Paper archive", "[A.7.10]", "The archive."))
            .Write("policies/POL-004.md", Document("POL-004", "Fax machines", "[]", "The fax room."))
            .Write("policies/POL-005.md", Document("POL-005", "Mobile phones", "[]", "Phones of the company."))
            .Write("policies/POL-007.md", Document("POL-007", "Cryptography", "[A.8.24]", "Keys."))
            .Write("controls/A.5.1.md", IsmsRepository.Control.Replace("status: implemented", "status: planned\ndue: 2026-06-30", StringComparison.Ordinal))
            .Write("controls/A.7.4.md", IsmsRepository.Control.Replace("A.5.1", "A.7.4", StringComparison.Ordinal))
            .Write("records/risks/RSK-001.md", "---\ntype: risk\nid: RSK-001\nowner: security-lead\nrisk-owner: security-lead\nevent: It is gone.\ntreatment: retain\n---\n# Stolen laptop\n")
            .Commit("Adopt the ISMS", date: "2026-01-05T10:00:00+00:00")
            .Write("records/audits/AUD-2026-1.md", "---\ntype: audit\nid: AUD-2026-1\nowner: security-lead\nkind: internal\nperformed: [2026-02-02, 2026-02-03]\n---\n# First internal audit\n")
            .Commit("Record the audit", date: "2026-02-04T10:00:00+00:00")
            .Git("tag", Tag);
        repository.Git("mv", "policies/POL-005.md", "policies/POL-006.md");
        return repository
            .Write("isms.yaml", IsmsRepository.Config + $"site: {{compare-with: [{Tag}]}}\n")
            .Write("policies/POL-001.md", IsmsRepository.Policy.Replace("1 hour", "2 hours", StringComparison.Ordinal).Replace("2026-01-05", "2026-04-10", StringComparison.Ordinal))
            .Write("policies/POL-002.md", Document("POL-002", "Suppliers", "[A.5.19]", "Buyers.").Replace("classification", "last-reviewed: 2026-04-01\nclassification", StringComparison.Ordinal))
            .Write("policies/POL-003.md", Document("POL-003", "Paper archive", "[A.7.10]", "The archive.").Replace("status: approved", "status: retired", StringComparison.Ordinal))
            .Delete("policies/POL-004.md")
            .Write("policies/POL-006.md", Document("POL-006", "Mobile phones", "[]", "Phones of the company."))
            .Write("policies/POL-008.md", Document("POL-008", "Remote work", "[A.6.7]", "Homes.", "2026-04-10"))
            .Write("controls/A.5.1.md", IsmsRepository.Control)
            .Write("controls/A.7.4.md", IsmsRepository.Control.Replace("A.5.1", "A.7.4", StringComparison.Ordinal).Replace("true", "false", StringComparison.Ordinal).Replace("status: implemented\n", "", StringComparison.Ordinal).Replace("Customers ask for it in every contract.", "We have no rooms of our own.", StringComparison.Ordinal))
            .Write("records/risks/RSK-002.md", "---\ntype: risk\nid: RSK-002\nowner: security-lead\nrisk-owner: security-lead\nevent: It is gone.\ntreatment: retain\n---\n# Lost phone\n")
            .Delete("records/risks/RSK-001.md")
            .Commit("Answer the audit\n\nChange: material", date: "2026-05-02T10:00:00+00:00");
    }
}
