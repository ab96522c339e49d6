using Clausebook.Testing;

namespace Clausebook.Tests.Loading;

/// <summary>The one file with people in it.</summary>
public sealed class RolesTests
{
    [Fact]
    public void A_role_has_a_title_and_holders_with_their_time()
    {
        var role = Example.System(("roles.yaml", "security-lead:\n  title: Security lead\n  holders:\n    - {name: A. Smith, forge: \"@asmith\", until: 2026-06-30}\n    - {name: B. Jones, from: 2026-07-01}\n")).Roles["security-lead"];

        Assert.Equal("Security lead", role.Title);
        Assert.Equal("A. Smith", Assert.Single(role.HoldersOn(new(2026, 6, 30))).Name);
        Assert.Equal("B. Jones", Assert.Single(role.HoldersOn(new(2026, 7, 1))).Name);
    }

    [Theory]
    [InlineData("security-lead: {titel: Security lead}", "1:17 ISMS0102 The field \"titel\" is not known. [title]")]
    [InlineData("security-lead: Security lead", "1:16 ISMS0103 The role \"security-lead\" needs a title.")]
    [InlineData("Security Lead: {title: Security lead}", "1:1 ISMS0103 \"Security Lead\" is not a usable role id. [security-lead]")]
    [InlineData("a: {title: A, holders: {name: B}}", "1:24 ISMS0103 The field \"holders\" needs a list.")]
    [InlineData("a: {title: A, holders: [{from: 2026-01-01}]}", "1:25 ISMS0101 The field \"holders.name\" is missing.")]
    [InlineData("a: {title: A, holders: [{name: B, mail: b@example.org}]}", "1:35 ISMS0102 The field \"holders.mail\" is not known. [email]")]
    [InlineData("a: {title: A, holders: [{name: B, from: 01/02/2026}]}", "1:41 ISMS0104 The date \"01/02/2026\" of \"holders.from\" is not a day written as year-month-day.")]
    [InlineData("a: {title: A, holders: [{name: B, from: 2026-07-01, until: 2026-06-30}]}", "1:25 ISMS0103 B would hold the role \"a\" until a day before its first.")]
    [InlineData("a: {title: A, audience: yes}", "1:25 ISMS0103 \"yes\" is neither true nor false. [true]")]
    [InlineData("- security-lead", "1:1 ISMS0001 The roles are not a map.")]
    [InlineData("a: {title: A}\na: {title: B}", "2:1 ISMS0001 The key \"a\" stands here a second time.")]
    public void A_mistake_in_a_role_is_found_at_its_place(string yaml, params string[] expected) =>
        Assert.Equal(expected.Select(e => "roles.yaml:" + e), Example.Lines(("roles.yaml", yaml)));

    [Fact]
    public void Without_a_roles_file_every_role_that_is_named_is_unknown()
    {
        using var folder = TestFolder.With(Example.NoDemands, Example.Policy("# A"));

        Assert.Equal([$"{Example.PolicyPath}:3:8 ISMS0202 The role \"security-lead\" is not in roles.yaml."], ContentCheck.Findings(folder).Select(Example.Line));
    }
}
