using Clausebook.Testing;

namespace Clausebook.Tests.Rendering;

/// <summary>What binds a role, on one page.</summary>
public sealed class DutiesPageTests
{
    private const string Rules = """
        ## Rules

        - **SHOULD (all-staff):** Wear your badge. {#badge}
        - **MUST (all-staff):** Lock your screen. {#lock}
        - **MUST (security-lead):** Check the logs. {#logs}
        - **MUST NOT:** Share passwords. {#share}

        """;

    [Fact]
    public void Every_rule_that_names_the_role_or_everybody_the_document_applies_to_is_there_and_leads_to_its_place()
    {
        using var folder = TestFolder.Isms(
            ("policies/POL-004-x.md", Policy("POL-004", "approved", "applies-to: [all-staff]") + Rules),
            ("policies/POL-005-y.md", Policy("POL-005", "draft", "applies-to: [all-staff]") + Rules),
            ("policies/POL-006-z.md", Policy("POL-006", "approved", "applies-to: [all-staff]")));
        var rendered = RenderedFolder.Of(folder.Path);

        var page = PageText.OfMain(rendered["my/all-staff.html"]);
        Assert.Contains("3 rules of documents in force", page);
        Assert.Equal(
            ["Must [Lock your screen.](../policies/POL-004.html#lock)", "Must not [Share passwords.](../policies/POL-004.html#share)", "Should [Wear your badge.](../policies/POL-004.html#badge)", "[POL-006 POL-006](../policies/POL-006.html)"],
            page.Split('\n').Where(l => l.StartsWith("- ", StringComparison.Ordinal)).Select(l => l[2..]));
        Assert.Contains("Check the logs.", PageText.OfMain(rendered["my/security-lead.html"]));
        Assert.DoesNotContain("Share passwords.", PageText.OfMain(rendered["my/security-lead.html"]));
        Assert.Contains("href=\"my/all-staff.html\"", rendered["index.html"]);
    }

    [Fact]
    public void A_role_that_nothing_binds_has_no_page()
    {
        using var folder = TestFolder.Isms(("policies/POL-004-x.md", Policy("POL-004", "approved", "applies-to: [all-staff]")));
        Assert.DoesNotContain("my/security-lead.html", RenderedFolder.Of(folder.Path).Files.Keys);
    }

    private static string Policy(string id, string status, string fields) =>
        $"---\nid: {id}\ntitle: {id}\ntype: topic-policy\nstatus: {status}\nowner: security-lead\napprover: top-management\napproved-on: 2026-01-05\n{fields}\n---\n# {id}\n\n";
}
