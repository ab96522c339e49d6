using Clausebook.Rendering;

namespace Clausebook.Tests.Rendering;

/// <summary>What may be followed from a page, and how pages name each other.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("https://example.org/a?b=c#d")]
    [InlineData("HTTP://example.org")]
    [InlineData("mailto:security@example.org")]
    public void A_web_or_mail_address_may_be_followed(string url)
    {
        Assert.True(Address.TryExternal(url, out var address));
        Assert.Equal(url, address.ToString());
        Assert.True(address.IsExternal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData(" https://example.org")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https:example.org")]
    [InlineData("//example.org")]
    [InlineData("POL-004.html")]
    [InlineData("")]
    public void Anything_else_is_refused(string url) => Assert.False(Address.TryExternal(url, out _));

    [Theory]
    [InlineData("index.html", "policies/POL-004.html", null, "policies/POL-004.html")]
    [InlineData("policies/POL-004.html", "index.html", null, "../index.html")]
    [InlineData("policies/POL-004.html", "policies/POL-006.html", "key-rotation", "POL-006.html#key-rotation")]
    [InlineData("frameworks/nist-csf-2.0/PR.AA-01.html", "controls/A.5.15.html", null, "../../controls/A.5.15.html")]
    [InlineData("frameworks/a/1.html", "frameworks/b/1.html", null, "../b/1.html")]
    [InlineData("soa.html", "soa.html", "Zugänge \"x\"", "soa.html#Zugänge%20%22x%22")]
    public void Pages_are_reached_from_where_one_stands(string from, string to, string? fragment, string expected) =>
        Assert.Equal(expected, Address.Between(new PagePath(from), new PagePath(to), fragment).ToString());

    [Theory]
    [InlineData("POL-004", "policies/POL-004.html")]
    [InlineData("A.5.15", "policies/A.5.15.html")]
    [InlineData("../../etc/passwd", "policies/_002e._002f.._002fetc_002fpasswd.html")]
    [InlineData("a/b\\c:d", "policies/a_002fb_005cc_003ad.html")]
    [InlineData(".hidden", "policies/_002ehidden.html")]
    [InlineData("", "policies/_.html")]
    public void An_id_never_leaves_its_folder(string id, string expected) => Assert.Equal(expected, PagePath.Of("policies", id).Text);
}
