using Clausebook.Tests.Cli;
using Clausebook.Testing;

namespace Clausebook.Tests.Approving;

/// <summary><c>clausebook approve</c>, from an edited text to a version that needs no history for its proof.</summary>
public sealed class ApproveTests
{
    private const string Path = "policies/POL-001.md";

    [Fact]
    public void A_changed_text_is_approved_committed_and_proved_by_its_hash()
    {
        using var repository = IsmsRepository.Committed();
        repository.Write(Path, IsmsRepository.Policy.Replace("within 1 hour", "within 2 hours").Replace("status: approved", "status: in-review   # a new limit")).Commit("Allow two hours", "B. Author <b@example.com>");

        var run = ClausebookProcess.Run(repository.Path, "approve", "POL-001", "--on", "2026-02-03");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"""
            POL-001 Information security policy: approved by top-management (J. Doe) on 2026-02-03, version 1.1, or 2.0 when a commit says Change: material.
            Written to {Path}:
              status: approved  (was in-review)
              approved-on: 2026-02-03  (was 2026-01-05)
              approved-text: sha256:
            """.ReplaceLineEndings("\n"), run.Output);
        Assert.Contains("\nstatus: approved   # a new limit\n", Read(repository), StringComparison.Ordinal);

        repository.Commit("Approve", date: "2026-02-03T12:00:00Z");
        var history = repository.HistoryOf("POL-001");
        Assert.Equal(("1.1", true, new DateOnly(2026, 2, 3)), (history.Version, history.IsApprovedText, history.Approval!.On));
        Assert.Equal(0, ClausebookProcess.Run(repository.Path, "check").ExitCode);
    }

    [Fact]
    public void What_is_approved_already_is_left_alone_and_gets_its_hash_once()
    {
        using var repository = IsmsRepository.Committed();

        var first = ClausebookProcess.Run(repository.Path, "approve", "POL-001");
        repository.Commit("Add the hash");
        var written = Read(repository);
        var second = ClausebookProcess.Run(repository.Path, "approve", "POL-001");

        Assert.Contains("version 1.0.\nWritten to policies/POL-001.md:\n  approved-text: sha256:", first.Output);
        Assert.Equal(IsmsRepository.Policy, string.Join('\n', written.Split('\n').Where(l => !l.StartsWith("approved-text:", StringComparison.Ordinal))));
        Assert.Equal("POL-001 says so already: its text was approved by top-management (J. Doe) on 2026-01-05.\n", second.Output);
        Assert.Equal(written, Read(repository));
        Assert.Equal("1.0", repository.HistoryOf("POL-001").Version);
    }

    [Fact]
    public void Today_is_the_day_unless_another_is_named()
    {
        using var repository = IsmsRepository.Uncommitted();
        repository.Write(Path, IsmsRepository.Policy.Replace("status: approved", "status: draft").Replace("approved-on: 2026-01-05\n", "")).Commit("Draft");
        var (before, run, after) = (DateTime.Now, ClausebookProcess.Run(repository.Path, "approve", "POL-001"), DateTime.Now);

        Assert.Contains(run.Output.Split('\n'), line => line == FormattableString.Invariant($"  approved-on: {before:yyyy-MM-dd}") || line == FormattableString.Invariant($"  approved-on: {after:yyyy-MM-dd}"));
        Assert.Contains("version 1.0.", run.Output);
    }

    [Fact]
    public void A_declared_version_that_was_used_up_becomes_the_next_one()
    {
        using var repository = IsmsRepository.Uncommitted();
        repository.Write(Path, IsmsRepository.Policy.Replace("status: approved", "version: \"3.1\"  # ours\nstatus: approved")).Commit("Adopt")
            .Write(Path, Read(repository).Replace("1 hour", "2 hours"));

        var run = ClausebookProcess.Run(repository.Path, "approve", "POL-001", "--on", "2026-02-03");

        Assert.Contains("version 3.2.\n", run.Output);
        Assert.Contains("\nversion: \"3.2\"  # ours\n", Read(repository), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no document with the id \"POL-010\". Did you mean POL-001?", "POL-010")]
    [InlineData("A.5.1 is a record of type control; only documents are approved.", "A.5.1")]
    [InlineData("There is no role \"top-mangement\" in roles.yaml. Did you mean top-management?", "POL-001", "--approver", "top-mangement")]
    [InlineData("Nobody held the role all-staff on 2026-01-06, so nobody could approve.", "POL-001", "--approver", "all-staff", "--on", "2026-01-06")]
    [InlineData("9000-01-01 has not come yet.", "POL-001", "--on", "9000-01-01")]
    [InlineData("\"1/2/26\" is not a day.", "POL-001", "--on", "1/2/26")]
    public void What_cannot_be_is_refused_and_nothing_is_written(string message, params string[] arguments)
    {
        using var repository = IsmsRepository.Committed();

        var run = ClausebookProcess.Run(repository.Path, ["approve", .. arguments]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("clausebook: " + message, run.Error.Replace("\n  ", " "), StringComparison.Ordinal);
        Assert.Equal(IsmsRepository.Policy, Read(repository));
    }

    [Fact]
    public void Errors_in_the_document_come_first()
    {
        using var repository = IsmsRepository.Committed();
        repository.Write(Path, IsmsRepository.Policy.Replace("owner: security-lead", "owner: security-led"));

        var run = ClausebookProcess.Run(repository.Path, "approve", "POL-001");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("policies/POL-001.md:5:8: error ISMS", run.Output);
        Assert.Equal("POL-001 was not approved: mend these errors first.\n", run.Error);
    }

    [Fact]
    public void A_link_and_a_read_only_file_are_left_as_they_are()
    {
        using var repository = IsmsRepository.Committed();
        var file = System.IO.Path.Combine(repository.Path, Path);
        File.SetAttributes(file, FileAttributes.ReadOnly);
        var readOnly = ClausebookProcess.Run(repository.Path, "approve", "POL-001");
        File.SetAttributes(file, FileAttributes.Normal);
        File.Move(file, repository.Beside("elsewhere.md"));
        File.CreateSymbolicLink(file, repository.Beside("elsewhere.md"));
        var link = ClausebookProcess.Run(repository.Path, "approve", "POL-001");

        Assert.Equal((3, "clausebook: policies/POL-001.md is read-only.\n  Make the file writable and approve again.\n"), (readOnly.ExitCode, readOnly.Error));
        Assert.Equal((3, "clausebook: policies/POL-001.md cannot be read as a document.\n  This is a symbolic link, which is not followed.\n"), (link.ExitCode, link.Error));
        Assert.Equal(IsmsRepository.Policy, File.ReadAllText(repository.Beside("elsewhere.md")));
        Assert.DoesNotContain(Directory.EnumerateFiles(System.IO.Path.GetDirectoryName(file)!), f => f.EndsWith(".tmp", StringComparison.Ordinal));
    }

    private static string Read(TestRepository repository) => File.ReadAllText(System.IO.Path.Combine(repository.Path, Path));
}
