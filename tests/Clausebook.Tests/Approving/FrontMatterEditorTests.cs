using System.Text;
using Clausebook.Approving;

namespace Clausebook.Tests.Approving;

/// <summary>Fields are written into front matter, and every other byte stays.</summary>
public sealed class FrontMatterEditorTests
{
    private static readonly FrontMatterField[] Approval = [new("status", "approved"), new("approver", "top-management"), new("approved-on", "2026-03-02")];

    [Theory]
    [InlineData("---\nstatus: draft\n---\nText\n", "---\nstatus: approved\napprover: top-management\napproved-on: 2026-03-02\n---\nText\n")]
    [InlineData("---\n# who\napproved-on: 2025-01-01   # the board's day\ntitle: \"A: # b\"\nstatus: 'in-review'\napprover: \"security-lead\" # for now\nsatisfies: [5.2]\n---\n", "---\n# who\napproved-on: 2026-03-02   # the board's day\ntitle: \"A: # b\"\nstatus: 'approved'\napprover: \"top-management\" # for now\nsatisfies: [5.2]\n---\n")]
    [InlineData("\uFEFF---\r\nowner: ü\r\nstatus:\r\napprover:   # nobody yet\r\nlast: x\r\n---\r\nText", "\uFEFF---\r\nowner: ü\r\nstatus: approved\r\napprover: top-management   # nobody yet\r\napproved-on: 2026-03-02\r\nlast: x\r\n---\r\nText")]
    [InlineData("---\n  status : draft\n  more:\n    status: x\n---\n", "---\n  status : approved\n  approver: top-management\n  approved-on: 2026-03-02\n  more:\n    status: x\n---\n")]
    [InlineData("---\nstatus: draft \t\nrelated:\n- POL-002 # same\n---\n", "---\nstatus: approved \t\napprover: top-management\napproved-on: 2026-03-02\nrelated:\n- POL-002 # same\n---\n")]
    public void Only_the_values_change(string before, string after) =>
        Assert.Equal(after, Encoding.UTF8.GetString(FrontMatterEditor.Set(Encoding.UTF8.GetBytes(before), Approval)!));

    [Theory]
    [InlineData("No front matter\n")]
    [InlineData("---\n{status: draft, owner: security-lead}\n---\n")]
    [InlineData("---\nstatus: >\n  draft\n---\n")]
    [InlineData("---\nstatus: \"draft\n  again\"\n---\n")]
    [InlineData("---\n\"status\": draft\n---\n")]
    public void A_form_that_cannot_be_edited_line_by_line_is_refused(string file) =>
        Assert.Null(FrontMatterEditor.Set(Encoding.UTF8.GetBytes(file), Approval));

    [Theory]
    [InlineData("---\nversion: \"1.0\"\n---\n", "---\nversion: \"2 \\\"b\\\"\"\n---\n")]
    [InlineData("---\nversion: 1.0\n---\n", "---\nversion: \"2 \\\"b\\\"\"\n---\n")]
    public void A_value_that_needs_quotes_gets_them(string before, string after) =>
        Assert.Equal(after, Encoding.UTF8.GetString(FrontMatterEditor.Set(Encoding.UTF8.GetBytes(before), [new("version", "2 \"b\"")])!));
}
