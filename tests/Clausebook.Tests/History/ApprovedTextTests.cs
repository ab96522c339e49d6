using System.Security.Cryptography;
using System.Text;
using Clausebook.History;
using Clausebook.Testing;

namespace Clausebook.Tests.History;

/// <summary>Approvals in front matter that name the approved text by its hash: they hold for that text, whatever becomes of the commits.</summary>
public sealed class ApprovedTextTests
{
    private const string Path = "policies/POL-001-access.md";

    [Fact]
    public void Text_and_approval_squashed_into_one_commit_are_proved_by_the_hash()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", of: "One.")).Commit("Squash of a branch");

        var history = repository.HistoryOf("POL-001");

        Assert.Equal(("1.0", true, ApprovalProof.ApprovedText), (history.Version, history.IsApprovedText, history.Approval!.Proof));
        Assert.Equal(HashOf("One."), "sha256:" + history.TextHash);
        Assert.Empty(repository.HistoryFindings());
    }

    [Fact]
    public void An_approval_that_reached_the_branch_before_its_text_counts_from_the_text_on()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", of: "Two.")).Commit("Approval first").Write(Path, Approved("Two.", of: "Two.")).Commit("Its text");

        var history = repository.HistoryOf("POL-001");

        Assert.Equal([("Its text", "1.0", true), ("Approval first", "0.1+draft", false)], history.Revisions.Select(r => (r.Subject, r.Version!, r.Approval is not null)));
        Assert.Empty(repository.HistoryFindings());
    }

    [Fact]
    public void A_text_that_was_changed_before_the_squash_is_found_with_the_right_hash()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One, and a correction.", of: "One.")).Commit("Squash of an approval and a correction");

        var finding = Assert.Single(repository.HistoryFindings());

        Assert.Equal(("ISMS0409", $"{Path}:5:16"), (finding.Descriptor.Code, finding.Location.ToString()));
        Assert.Equal($"The text of POL-001 is not the one that approved-text names: its hash is {HashOf("One, and a correction.")}.", finding.Message);
        Assert.Null(repository.HistoryOf("POL-001").Approval);
    }

    [Fact]
    public void A_wrong_hash_that_belongs_to_an_earlier_version_says_so()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", of: "One.")).Commit("One").Write(Path, Approved("Two.", of: "One.", on: "2026-01-06")).Commit("Two");

        var finding = Assert.Single(repository.HistoryFindings());

        Assert.Equal("ISMS0409", finding.Descriptor.Code);
        Assert.StartsWith("The hash is that of version 1.0, approved on 2026-01-05", Assert.Single(finding.Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_under_an_approval_that_stood_is_shown_with_its_line_and_not_twice()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", of: "One.")).Commit("One").Write(Path, Approved("Two.", of: "One.")).Commit("Sneak");

        Assert.Equal("ISMS0403", Assert.Single(repository.HistoryFindings()).Descriptor.Code);

        repository.Write(Path, Approved("One.", of: "One.")).Commit("Back");
        Assert.Equal(["1.0", "1.0+draft", "1.0"], repository.HistoryOf("POL-001").Revisions.Select(r => r.Version));
    }

    [Fact]
    public void A_hash_added_to_an_approval_makes_no_version_and_a_second_approval_of_the_same_day_does()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", of: null)).Commit("One").Write(Path, Approved("One.", of: "One.")).Commit("Add the hash").Write(Path, Approved("Two.", of: "Two.")).Commit("Approve again");

        Assert.Equal(["1.1", "1.0", "1.0"], repository.HistoryOf("POL-001").Revisions.Select(r => r.Version));
        Assert.Empty(repository.HistoryFindings());
    }

    [Fact]
    public void An_approval_that_never_matched_its_text_is_none_after_the_hash_is_removed_unless_it_is_stated_anew()
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", of: "One.")).Commit("One").Write(Path, Approved("Two.", of: "One.")).Commit("Sneak").Write(Path, Approved("Two.", of: null)).Commit("Remove the hash");

        Assert.Equal("ISMS0403", Assert.Single(repository.HistoryFindings()).Descriptor.Code);
    }

    [Theory]
    [InlineData("md5:d41d8cd98f00b204e9800998ecf8427e", "\"md5\" is not an algorithm that is known here.")]
    [InlineData("sha256:12ab", "\"sha256:12ab\" is not the hash of a text.")]
    [InlineData("12ab", "\"12ab\" is not the hash of a text.")]
    public void A_hash_that_cannot_be_one_is_a_finding_and_proves_nothing(string written, string message)
    {
        using var repository = StampedRepository.Isms();
        repository.Write(Path, Approved("One.", of: "One.").Replace(HashOf("One."), written)).Commit("One");
        using var folder = TestFolder.Isms((Path, Approved("One.", of: "One.").Replace(HashOf("One."), written)));

        var finding = Assert.Single(ContentCheck.Findings(folder), f => f.Field == "approved-text");

        Assert.Equal(("ISMS0103", $"{Path}:5:16", message), (finding.Descriptor.Code, finding.Location.ToString(), finding.Message));
        Assert.Null(repository.HistoryOf("POL-001").Approval);
    }

    private static string Approved(string body, string? of, string on = "2026-01-05") =>
        $"---\nstatus: approved\napprover: top-management\napproved-on: {on}\n{(of is null ? "" : $"approved-text: {HashOf(of)}\n")}owner: security-lead\n---\n{body}\n";

    private static string HashOf(string body) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body + "\n")));
}
