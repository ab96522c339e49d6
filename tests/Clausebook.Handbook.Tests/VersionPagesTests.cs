using Clausebook.Testing;
using Clausebook.Verification;

namespace Clausebook.Handbook.Tests;

/// <summary>Former versions and what changed between them, as their readers see them.</summary>
public sealed class VersionPagesTests(VersionedHandbook handbook) : IClassFixture<VersionedHandbook>
{
    [Fact]
    public void Former_versions_and_redlines_read_as_they_were_approved()
    {
        var approved = Approved.In("tests/Clausebook.Handbook.Tests/ApprovedVersions");
        var differences = handbook.Pages.Append("policies/POL-010.html").Select(page => approved.Difference(page.Replace(".html", ".txt", StringComparison.Ordinal), handbook.MainText(page))).OfType<string>().ToArray();

        Assert.True(differences.Length == 0, string.Join("\n", differences));
        Assert.Empty(approved.Stale());
    }

    [Fact]
    public void Each_version_that_is_not_the_present_text_has_a_page_and_each_step_a_redline() => Assert.Equal(
        ["changes/POL-010/1.0..2.0.html", "changes/POL-010/2.0..2.1.html", "changes/POL-010/2.1..draft.html", "versions/POL-010/1.0.html", "versions/POL-010/2.0.html", "versions/POL-010/2.1.html"],
        handbook.Pages);

    [Fact]
    public void Former_versions_can_be_left_out_and_the_handbook_says_so()
    {
        var folder = handbook.BuildWithoutVersions();

        Assert.False(Directory.Exists(Path.Combine(folder, "versions")));
        Assert.DoesNotContain("changes/POL-010", File.ReadAllText(Path.Combine(folder, "policies/POL-010.html")));
        Assert.Contains("This copy holds the present texts only", PageText.OfMain(File.ReadAllText(Path.Combine(folder, "about.html"))));
        Assert.DoesNotContain("This copy holds the present texts only", handbook.MainText("about.html"));
        Assert.Empty(new HandbookVerifier().Verify(folder, TestContext.Current.CancellationToken).Findings);
    }

    [Fact]
    public void Verification_finds_nothing() => Assert.Empty(new HandbookVerifier().Verify(handbook.Folder, TestContext.Current.CancellationToken).Findings);
}
