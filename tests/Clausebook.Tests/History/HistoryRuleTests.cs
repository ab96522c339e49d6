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

    [Theory]
    [InlineData("2027-01-01", "2026-11-20", "2026-11-20T08:00:00Z", true)]
    [InlineData("2026-03-04", "2026-03-03", "2026-03-02T20:00:00Z", true)] // postdated, whatever the day of the handbook
    [InlineData("2026-03-03", "", "2026-03-02T20:00:00Z", false)] // it was the third in the approver's time zone
    [InlineData("2026-03-02", "", "2026-03-02T08:00:00Z", false)]
    public void A_day_of_approval_after_its_commit_is_found(string day, string last, string committed, bool isFound)
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", day)).Commit("Add", date: committed);

        var findings = repository.HistoryFindings();

        Assert.Equal(isFound ? [("ISMS0411", $"{Path}:4:14", $"POL-004 says it was approved on {day}, which is later than {last}.")] : [], findings.Select(f => (f.Descriptor.Code, f.Location.ToString(), f.Message)));
    }

    [Fact]
    public void A_pull_request_may_name_the_day_of_a_meeting_that_was_held_before_the_merge()
    {
        using var repository = StampedRepository.Isms();
        repository.Branch("side").Write(Path, Approved("One.", "2026-03-05")).Commit("Prepare", date: "2026-03-01").Checkout("main").Merge("side", date: "2026-03-06");

        Assert.Empty(repository.HistoryFindings());
        repository.Write(Path, Approved("Two.", "2026-04-01"));
        Assert.Empty(repository.HistoryFindings(new(2026, 3, 6))); // not committed yet: its commit will have its own day
    }

    [Theory]
    [InlineData("2026-03-02", true)]
    [InlineData("2026-05-10", false)]
    [InlineData("2026-05-11", false)]
    public void An_approval_older_than_its_text_is_found_unless_the_document_came_with_it(string day, bool isFound)
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", "2024-01-01")).Commit("Import", date: "2026-01-10").Write(Path, Approved("Two.", day)).Commit("Change", date: "2026-05-11T08:00:00Z");

        Assert.Equal(isFound ? [$"POL-004 says it was approved on {day}, but its text was written on 2026-05-11."] : [], repository.HistoryFindings().Select(f => f.Message));
        if (isFound) Assert.Equal(Severity.Warning, Only(repository, "ISMS0412").Severity);
    }

    [Fact]
    public void A_version_declared_for_a_second_text_is_found_before_and_after_it_is_committed()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", "2026-01-05", "version: \"2.0\"")).Commit("One").Write(Path, Approved("Two.", "2026-01-06", "version: \"2.0\""));
        var before = Only(repository, "ISMS0406");
        var after = Only(repository.Commit("Two", date: "2026-01-06"), "ISMS0406");

        Assert.Equal(("Version 2.0 of POL-004 is another text, approved on 2026-01-05.", $"{Path}:5:10"), (after.Message, after.Location.ToString()));
        Assert.Equal(after.Message, before.Message);
        Assert.EndsWith(": One", Assert.Single(after.Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_is_neither_material_nor_editorial_is_noted_until_the_next_version()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", "2026-01-05")).Commit("One").Write(Path, Approved("Two.", "2026-01-06")).Commit("Two\n\nChange: materail", date: "2026-01-06");
        var commit = repository.Head;

        var finding = Only(repository, "ISMS0413");

        Assert.Equal(($"Commit {commit[..7]} of POL-004 says \"Change: materail\", which counts as no material change.", "material", Severity.Note), (finding.Message, finding.Suggestion, finding.Severity));
        Assert.Empty(repository.Write(Path, Approved("Three.", "2026-01-07")).Commit("Three\n\nChange: editorial", date: "2026-01-07").HistoryFindings());
    }

    [Theory]
    [InlineData("See [x](a.md#b \"t\") and\n[y]: https://old.example", "See [x](c/a.md \"t\") and\n[y]: https://new.example", true)]
    [InlineData("See [x](a.md).", "See [y](b.md).", false)]
    public void A_change_of_nothing_but_link_destinations_is_found_and_said_to_be_that(string approved, string present, bool isOnlyLinks)
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved(approved, "2026-01-05")).Commit("One").Write(Path, Approved(present, "2026-01-05")).Commit("Move a file");

        Assert.Equal(isOnlyLinks, Only(repository, "ISMS0403").Notes.Any(n => n.Message.StartsWith("Nothing but destinations of links", StringComparison.Ordinal)));
    }

    [Fact]
    public void Text_changed_since_its_approval_is_found_at_the_first_changed_line()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.\n\nRevoke within 14 days.", "2026-01-05")).Commit("Add");
        var approved = repository.Head;
        repository.Write(Path, Approved("One.\n\nRevoke within 30 days.", "2026-01-05")).Commit("Relax");

        var finding = Only(repository, "ISMS0403");

        Assert.Equal($"{Path}:8:1", finding.Location.ToString());
        Assert.Equal($"The text of POL-004 has changed since version 1.0 was approved on 2026-01-05 (commit {approved[..7]}).", finding.Message);
        Assert.Equal("The first changed line was \"Revoke within 14 days.\" and is now \"Revoke within 30 days.\".", Assert.Single(finding.Notes).Message);
        Assert.Equal(Severity.Error, finding.Severity);
    }

    [Fact]
    public void Text_that_was_changed_back_or_approved_anew_or_put_in_review_is_not_found()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", "2026-01-05")).Commit("Add").Write(Path, Approved("Two.", "2026-01-05")).Commit("Change").Write(Path, Approved("One.", "2026-01-05")).Commit("Revert");
        Assert.Empty(repository.HistoryFindings());

        repository.Write(Path, Approved("Two.", "2026-01-06")).Commit("Approve");
        Assert.Empty(repository.HistoryFindings());

        repository.Write(Path, Approved("Three.", "2026-01-06").Replace("status: approved", "status: in-review")).Commit("Work");
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
            .Write(Path, Approved("One.", "2026-01-05")).Commit("Add", author).Write("x", "x").Commit("Else");

        Assert.Equal(isFound ? ["ISMS0404"] : [], repository.HistoryFindings().Select(f => f.Descriptor.Code));
    }

    [Fact]
    public void An_approver_who_only_marked_the_text_of_another_approved_is_not_found()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, "---\nstatus: draft\n---\nOne.\n").Commit("Write").Write(Path, Approved("One.", "2026-01-05")).Commit("Approve", "J. Doe <jd@example.com>");
        Assert.Empty(repository.HistoryFindings());

        repository.Write(Path, Approved("Two.", "2026-01-06")).Commit("Write and approve", "J. Doe <jd@example.com>");
        Assert.Equal("J. Doe approved POL-004 and is the only author of the text since the approval before.", Only(repository, "ISMS0404").Message);
    }

    [Fact]
    public void A_declared_version_below_an_approved_one_is_found()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", "2026-01-05", "version: \"1.10\"")).Commit("Ten").Write(Path, Approved("Two.", "2026-01-06", "version: \"1.9\"")).Commit("Nine");

        var finding = Only(repository, "ISMS0405");

        Assert.Equal($"{Path}:5:10", finding.Location.ToString());
        Assert.Equal("POL-004 declares version 1.9, but version 1.10 was approved before.", finding.Message);
    }

    [Fact]
    public void An_approval_by_a_role_that_nobody_held_that_day_is_found_with_its_holders()
    {
        using var repository = StampedRepository.Isms();
        repository.Write("roles.yaml", "top-management: {title: Top management, holders: [{name: J. Doe, from: 2026-04-01}]}\n").Write(Path, Approved("One.", "2026-01-05")).Commit("Add");

        var finding = Only(repository, "ISMS0408");

        Assert.Equal("POL-004 was approved on 2026-01-05 by top-management, but nobody held that role then.", finding.Message);
        Assert.Equal("J. Doe is Top management from 2026-04-01.", Assert.Single(finding.Notes).Message);
    }

    [Fact]
    public void A_trailer_by_somebody_without_the_role_is_found()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", "2026-01-05")).Commit("Add\n\nApproved-by: S. Tranger <s@example.com>");

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
