using System.Diagnostics;
using Clausebook.Testing;

namespace Clausebook.Tests.Cli;

/// <summary>What goes wrong on purpose: one clear message, the right exit code, and what was published before still stands.</summary>
public sealed class BadInputTests
{
    [Fact]
    public void Without_isms_yaml_the_user_is_told_what_to_do()
    {
        using var folder = TestFolder.With(("policies/POL-001.md", "# Policy\n"));

        var run = ClausebookProcess.Run(folder.Path, "check");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("clausebook: There is no isms.yaml here", run.Error);
        Assert.DoesNotContain("   at ", run.Error + run.Output);
    }

    [Fact]
    public void A_misspelt_key_of_isms_yaml_names_the_nearest_one()
    {
        using var repository = IsmsRepository.Committed();
        repository.Write("isms.yaml", "organisation: {name: Example Ltd}\n");

        var run = ClausebookProcess.Run(repository.Path, "check");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("isms.yaml:1:1: error ISMS0102: The field \"organisation\" is not known.", run.Output);
    }

    [Fact]
    public void An_empty_policies_folder_leaves_clauses_uncovered()
    {
        using var repository = IsmsRepository.Committed();
        repository.Delete("policies/POL-001.md");
        Directory.CreateDirectory(Path.Combine(repository.Path, "policies"));

        var run = ClausebookProcess.Run(repository.Path, "build", "--out", "site");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ISMS0304: ISO/IEC 27001:2022 5.2 (Policy) is covered by no document.", run.Output);
        Assert.False(Directory.Exists(Path.Combine(repository.Path, "site")));
    }

    [Fact]
    public void A_repository_without_commits_is_an_environment_error()
    {
        using var repository = IsmsRepository.Uncommitted();

        var run = ClausebookProcess.Run(repository.Path, "build");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("ISMS0410", run.Output);
    }

    [Fact]
    public void A_folder_that_is_no_repository_is_an_environment_error()
    {
        using var folder = TestFolder.Isms(("isms.yaml", IsmsRepository.Config), ("policies/POL-001.md", IsmsRepository.Policy), ("controls/A.5.1.md", IsmsRepository.Control));

        var run = ClausebookProcess.Run(folder.Path, "build");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("ISMS0410", run.Output);
    }

    [Fact]
    public void A_shallow_clone_is_an_environment_error_with_the_remedy()
    {
        using var repository = IsmsRepository.Committed();
        repository.Write("README.md", "More history\n").Commit("Say more");
        var clone = repository.Beside("shallow");
        repository.Git("clone", "--quiet", "--depth=1", "file://" + repository.Path, clone);

        var run = ClausebookProcess.Run(clone, "check");

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("fetch-depth: 0", ClausebookProcess.Run(clone, "check", "--format", "pretty").Output);
    }

    [Fact]
    public void A_binary_file_named_md_is_named()
    {
        using var repository = IsmsRepository.Committed();
        File.WriteAllBytes(Path.Combine(repository.Path, "policies/POL-002.md"), [0x50, 0x4B, 0x03, 0x04, 0x00, 0x00]);

        var run = ClausebookProcess.Run(repository.Path, "check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("policies/POL-002.md:1:5: error ISMS0003", run.Output);
    }

    [Fact]
    public void A_document_of_50_MB_is_refused_by_its_size()
    {
        using var repository = IsmsRepository.Committed();
        using (var file = File.Create(Path.Combine(repository.Path, "policies/POL-002.md"))) file.SetLength(50L * 1024 * 1024);

        var run = ClausebookProcess.Run(repository.Path, "check");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("policies/POL-002.md:1:1: error ISMS0004: The file has 50.0 MiB; at most 1 MiB are read.", run.Output);
    }

    [Fact]
    public void A_template_with_a_compile_error_is_a_finding_and_the_old_handbook_stands()
    {
        using var repository = IsmsRepository.Committed();
        ClausebookProcess.Run(repository.Path, "build", "--out", "site");
        var before = File.ReadAllText(Path.Combine(repository.Path, "site/index.html"));
        repository.Write("site-template/Home.cshtml", "@inherits Clausebook.Rendering.Page<Clausebook.Rendering.Pages.HomePage>\n<p>@Model.Tilte</p>\n");

        var run = ClausebookProcess.Run(repository.Path, "build", "--out", "site", "--template", "repository");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("site-template/Home.cshtml:2:", run.Output);
        Assert.Contains("ISMS0920", run.Output);
        Assert.Equal(before, File.ReadAllText(Path.Combine(repository.Path, "site/index.html")));
    }

    [Fact]
    public void The_repositorys_templates_are_not_used_unless_asked_for()
    {
        using var repository = IsmsRepository.Committed();
        repository.Write("site-template/Home.cshtml", "@{ this does not compile }");

        Assert.Equal(0, ClausebookProcess.Run(repository.Path, "build", "--out", "site").ExitCode);
    }

    [Fact]
    public void An_output_that_is_a_file_is_an_environment_error()
    {
        using var repository = IsmsRepository.Committed();
        repository.Write("site", "not a folder");

        var run = ClausebookProcess.Run(repository.Path, "build", "--out", "site");

        Assert.Equal(3, run.ExitCode);
        Assert.Equal("not a folder", File.ReadAllText(Path.Combine(repository.Path, "site")));
    }

    [Fact]
    public void Two_builds_into_one_folder_never_mix()
    {
        using var repository = IsmsRepository.Committed();
        var runs = new ClausebookProcess[2];
        Parallel.For(0, 2, i => runs[i] = ClausebookProcess.Run(repository.Path, "build", "--out", "site"));

        Assert.Contains(runs, r => r.ExitCode == 0);
        Assert.All(runs, r => Assert.Contains(r.ExitCode, new[] { 0, 3 }));
        Assert.Equal(0, ClausebookProcess.Run(repository.Path, "verify", "site").ExitCode);
    }

    [Fact]
    public void A_killed_build_leaves_a_whole_handbook()
    {
        using var repository = IsmsRepository.Committed();
        ClausebookProcess.Run(repository.Path, "build", "--out", "site");
        for (var delay = 100; delay <= 900; delay += 200)
        {
            repository.Write("controls/A.5.1.md", IsmsRepository.Control + $"Kept for {delay} days.\n").Commit("Say how long");
            using var process = Process.Start(ClausebookProcess.StartInfo(repository.Path, "build", "--out", "site"))!;
            if (!process.WaitForExit(delay)) process.Kill();
            process.WaitForExit();
            Assert.Equal(0, ClausebookProcess.Run(repository.Path, "verify", "site").ExitCode);
        }
    }

    [Theory]
    [InlineData("chekc")]
    [InlineData("check --stict")]
    [InlineData("check --format nope")]
    [InlineData("check --as-of 31/12/2026")]
    [InlineData("check -C nowhere")]
    [InlineData("explain ISMS9999")]
    [InlineData("history POL-999")]
    [InlineData("verify nowhere")]
    public void A_line_that_cannot_be_understood_is_a_usage_error(string line)
    {
        using var repository = IsmsRepository.Committed();

        var run = ClausebookProcess.Run(repository.Path, line.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("clausebook: ", run.Error);
        Assert.InRange(run.Error.TrimEnd().Split('\n').Length, 1, 2);
    }
}
