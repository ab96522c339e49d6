using Clausebook.Findings;
using Clausebook.History;
using Clausebook.History.Rules;
using Clausebook.Testing;

namespace Clausebook.Tests.History;

public sealed class HistoryRuleTests
{
    private const string Path = "policies/POL-004-access.md";

    [Fact]
    public void Approved_without_approver_or_day_is_found_at_the_status()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, "---\nstatus: approved\napprover: top-management\n---\n# Access\n").Commit("Add");

        var finding = Only(repository, "ISMS0401");

        Assert.Equal($"{Path}:2:9", finding.Location.ToString());
        Assert.Equal("POL-004 is marked approved, but the day of its approval is missing.", finding.Message);
    }

    [Fact]
    public void A_day_of_approval_in_the_future_is_found()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", "2027-01-01")).Commit("Add");

        var finding = Only(repository, "ISMS0401");

        Assert.Equal($"{Path}:4:14", finding.Location.ToString());
        Assert.Contains("2027-01-01, which is later than 2026-11-23", finding.Message);
    }

    [Fact]
    public void Text_changed_since_its_approval_is_found_at_the_first_changed_line()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.\n\nRevoke within 14 days.", "2026-03-02")).Commit("Add");
        var approved = repository.Head;
        repository.Write(Path, Approved("One.\n\nRevoke within 30 days.", "2026-03-02")).Commit("Relax");

        var finding = Only(repository, "ISMS0403");

        Assert.Equal($"{Path}:8:1", finding.Location.ToString());
        Assert.Equal($"The text of POL-004 has changed since version 1.0 was approved on 2026-03-02 (commit {approved[..7]}).", finding.Message);
        Assert.Equal("The first changed line was \"Revoke within 14 days.\" and is now \"Revoke within 30 days.\".", Assert.Single(finding.Notes).Message);
        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Fact]
    public void Text_that_was_changed_back_or_approved_anew_or_put_in_review_is_not_found()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", "2026-03-02")).Commit("Add").Write(Path, Approved("Two.", "2026-03-02")).Commit("Change").Write(Path, Approved("One.", "2026-03-02")).Commit("Revert");
        Assert.Empty(repository.HistoryFindings());

        repository.Write(Path, Approved("Two.", "2026-03-03")).Commit("Approve");
        Assert.Empty(repository.HistoryFindings());

        repository.Write(Path, Approved("Three.", "2026-03-03").Replace("status: approved", "status: in-review")).Commit("Work");
        Assert.Empty(repository.HistoryFindings());
    }

    [Theory]
    [InlineData("J. Doe <anything@example.com>", true)]
    [InlineData("John <JOHN@example.com>", true)]
    [InlineData("jdoe <123+jdoe@users.noreply.github.com>", true)]
    [InlineData("A. Smith <smith@example.com>", false)]
    public void An_approver_who_is_the_only_author_is_found(string author, bool isFound)
    {
        using var repository = StampedRepository.Isms();
        repository.Write("roles.yaml", "top-management: {title: Top management, holders: [{name: J. Doe, email: john@example.com, forge: \"@jdoe\"}]}\n")
            .Write(Path, Approved("One.", "2026-03-02")).Commit("Add", author).Write("x", "x").Commit("Else");

        Assert.Equal(isFound ? ["ISMS0404"] : [], repository.HistoryFindings().Select(f => f.Descriptor.Code));
    }

    [Fact]
    public void An_approver_who_only_marked_the_text_of_another_approved_is_not_found()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, "---\nstatus: draft\n---\nOne.\n").Commit("Write").Write(Path, Approved("One.", "2026-03-02")).Commit("Approve", "J. Doe <jd@example.com>");
        Assert.Empty(repository.HistoryFindings());

        repository.Write(Path, Approved("Two.", "2026-03-03")).Commit("Write and approve", "J. Doe <jd@example.com>");
        Assert.Equal("J. Doe approved POL-004 and is the only author of the text since the approval before.", Only(repository, "ISMS0404").Message);
    }

    [Fact]
    public void A_declared_version_below_an_approved_one_is_found()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", "2026-03-02", "version: \"1.10\"")).Commit("Ten").Write(Path, Approved("Two.", "2026-03-03", "version: \"1.9\"")).Commit("Nine");

        var finding = Only(repository, "ISMS0405");

        Assert.Equal($"{Path}:5:10", finding.Location.ToString());
        Assert.Equal("POL-004 declares version 1.9, but version 1.10 was approved before.", finding.Message);
    }

    [Fact]
    public void An_approval_by_a_role_that_nobody_held_that_day_is_found_with_its_holders()
    {
        using var repository = StampedRepository.Isms();
        repository.Write("roles.yaml", "top-management: {title: Top management, holders: [{name: J. Doe, from: 2026-04-01}]}\n").Write(Path, Approved("One.", "2026-03-02")).Commit("Add");

        var finding = Only(repository, "ISMS0408");

        Assert.Equal("POL-004 was approved on 2026-03-02 by top-management, but nobody held that role then.", finding.Message);
        Assert.Equal("J. Doe is Top management from 2026-04-01.", Assert.Single(finding.Notes).Message);
    }

    [Fact]
    public void A_trailer_by_somebody_without_the_role_is_found()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", "2026-03-02")).Commit("Add\n\nApproved-by: S. Tranger <s@example.com>");

        Assert.StartsWith("S. Tranger approved POL-004", Only(repository, "ISMS0408").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_history_that_cannot_be_used_is_one_finding_with_its_remedy()
    {
        var finding = HistoryNotUsable.From(HistoryFaults.Shallow);

        Assert.Equal("ISMS0410", finding.Descriptor.Code);
        Assert.Contains("fetch-depth: 0", finding.Help);
    }

    private static Finding Only(TestRepository repository, string code)
    {
        var finding = Assert.Single(repository.HistoryFindings());
        Assert.Equal(code, finding.Descriptor.Code);
        return finding;
    }

    private static string Approved(string body, string on, string? fields = null) =>
        $"---\nstatus: approved\napprover: top-management\napproved-on: {on}\n{(fields is null ? "" : fields + "\n")}---\n{body}\n";
}
