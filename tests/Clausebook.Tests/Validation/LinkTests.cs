using Clausebook.Model;
using Clausebook.Testing;

namespace Clausebook.Tests.Validation;

/// <summary>Links: where they lead, in every spelling, and what is said when they lead nowhere.</summary>
public sealed class LinkTests
{
    private static readonly (string, string)[] Around =
    [
        ("policies/POL-006-cryptography.md", "---\nstatus: draft\nowner: security-lead\n---\n# Cryptography\n\n## Keys and secrets\n\n- **MUST (all-staff):** x {#no-keys-in-mail}\n"),
        ("policies/hr/POL 015 people.md", "---\nid: POL-015\nstatus: draft\nowner: security-lead\n---\n# People\n"),
        ("policies/zones.png", "x"),
        ("policies/tool.exe", "x"),
        ("policies/README.md", "x"),
        ("records/report.pdf", "x"),
    ];

    [Theory]
    [InlineData("POL-006-cryptography.md", LinkKind.Document)]
    [InlineData("./POL-006-cryptography.md", LinkKind.Document)]
    [InlineData("/policies/POL-006-cryptography.md", LinkKind.Document)]
    [InlineData("../policies/POL-006-cryptography.md", LinkKind.Document)]
    [InlineData("POL%2D006-cryptography.md", LinkKind.Document)]
    [InlineData("hr/POL%20015%20people.md", LinkKind.Document)]
    [InlineData("<hr/POL 015 people.md>", LinkKind.Document)]
    [InlineData("POL-006-cryptography.md#keys-and-secrets", LinkKind.Document)]
    [InlineData("POL-006-cryptography.md#no-keys-in-mail", LinkKind.Document)]
    [InlineData("#access-control", LinkKind.Fragment)]
    [InlineData("zones.png", LinkKind.File)]
    [InlineData("../records/report.pdf", LinkKind.File)]
    [InlineData("https://example.org/a?b=c:d#e", LinkKind.External)]
    [InlineData("mailto:desk@example.org", LinkKind.External)]
    public void A_link_leads_where_it_should(string address, LinkKind kind)
    {
        Assert.Equal(kind, Assert.Single(Example.System([Example.Policy($"# Access control\n\n[x]({address})"), .. Around]).Links).Resolved.Kind);
        Assert.Empty(Example.Lines([Example.Policy($"# Access control\n\n[x]({address})"), .. Around]));
    }

    [Theory]
    [InlineData("POL-006-crypto.md", "The link \"POL-006-crypto.md\" leads nowhere: there is no policies/POL-006-crypto.md. [POL-006-cryptography.md]")]
    [InlineData("pol-006-cryptography.md", "The link \"pol-006-cryptography.md\" leads nowhere: there is no policies/pol-006-cryptography.md. [POL-006-cryptography.md]")]
    [InlineData("../POL-006-cryptography.md", "The link \"../POL-006-cryptography.md\" leads nowhere: there is no POL-006-cryptography.md. [POL-006-cryptography.md]")]
    [InlineData("zone.png", "The link \"zone.png\" leads nowhere: there is no policies/zone.png. [zones.png]")]
    [InlineData("../../elsewhere.md", "The link \"../../elsewhere.md\" leads nowhere: there is no ../../elsewhere.md.")]
    [InlineData("../../../etc/passwd", "The link \"../../../etc/passwd\" leads nowhere: there is no ../../../etc/passwd.")]
    [InlineData("%2e%2e/%2e%2e/etc/passwd", "The link \"%2e%2e/%2e%2e/etc/passwd\" leads nowhere: there is no %2e%2e/%2e%2e/etc/passwd.")]
    [InlineData("tool.exe", "The link \"tool.exe\" leads to a file that has no page.")]
    [InlineData("README.md", "The link \"README.md\" leads to a file that has no page.")]
    [InlineData("a%00b.md", "The link \"a%00b.md\" leads nowhere: there is no a%00b.md.")]
    [InlineData("#", "The link \"#\" leads nowhere: there is no #.")]
    public void A_link_that_leads_nowhere_is_found(string address, string expected) => Found($"[x]({address})", "ISMS0203 " + expected);

    [Theory]
    [InlineData("#acces-control", "POL-004 has no place called #acces-control. [#access-control]")]
    [InlineData("#Access-Control", "POL-004 has no place called #Access-Control. [#access-control]")]
    [InlineData("POL-006-cryptography.md#keys", "POL-006 has no place called #keys.")]
    [InlineData("POL-006-cryptography.md#no-key-in-mail", "POL-006 has no place called #no-key-in-mail. [#no-keys-in-mail]")]
    public void A_place_that_does_not_exist_is_found(string address, string expected) => Found($"[x]({address})", "ISMS0205 " + expected);

    [Theory]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt:alert(1))")]
    [InlineData("[x](java&#115;cript:alert(1))")]
    [InlineData("[x](java&Tab;script:alert(1))")]
    [InlineData("[x](&#x6A;avascript:alert(1))")]
    [InlineData("[x](%6aavascript:alert(1))")]
    [InlineData("[x](<java\tscript:alert(1)>)")]
    [InlineData("[x](< javascript:alert(1)>)")]
    [InlineData("[x](&#1;javascript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[x][y]\n\n[y]: javascript:alert(1)")]
    [InlineData("[x](vbscript:x)")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](file:///etc/passwd)")]
    [InlineData("[x](ftp://example.org/a)")]
    [InlineData("[x](//example.org/a)")]
    [InlineData("[x](\\\\\\\\server\\\\share)")]
    [InlineData("![x](javascript:alert(1))")]
    [InlineData("![x](https://example.org/pixel.png)")]
    public void An_address_that_runs_or_loads_something_is_refused(string markdown)
    {
        var finding = Assert.Single(Example.Findings(Example.Policy("# Access control\n\n" + markdown)));

        Assert.Equal(("ISMS0207", 7, 1), (finding.Descriptor.Code, finding.Location.Line, finding.Location.Column));
    }

    [Fact]
    public void A_link_beside_a_refused_picture_is_not_refused_with_it() => Assert.Equal(
        [$"{Example.PolicyPath}:7:2 ISMS0207 The picture \"https://example.org/a.png\" would be loaded from elsewhere."],
        Example.Lines(Example.Policy("# A\n\n[![x](https://example.org/a.png)](https://example.org/)")));

    private static void Found(string markdown, string expected) =>
        Assert.Equal([$"{Example.PolicyPath}:7:1 {expected}"], Example.Lines([Example.Policy("# Access control\n\n" + markdown), .. Around]));
}
