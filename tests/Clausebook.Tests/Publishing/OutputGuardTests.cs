using Clausebook.Findings;

namespace Clausebook.Tests.Publishing;

public sealed class OutputGuardTests : Publications
{
    [Theory]
    [InlineData("repository", "is the repository itself")]
    [InlineData(".", "is the repository itself or a folder around it")]
    [InlineData("repository/policies", "content of the repository (policies)")]
    [InlineData("repository/controls/handbook", "content of the repository (controls)")]
    [InlineData("repository/.git/handbook", "is inside .git")]
    [InlineData("home", "is the home folder")]
    [InlineData("/", "is the root of a file system")]
    [InlineData("file", "is a file")]
    [InlineData("file/handbook", "which is a file")]
    [InlineData("link", "is a symbolic link")]
    [InlineData("link-to-repository/policies", "content of the repository")]
    [InlineData("foreign", "holds files that no build of Clausebook put there")]
    [InlineData("damaged", "holds files that no build of Clausebook put there")]
    [InlineData("/proc/1/handbook", "could not be published")]
    public void Such_an_output_is_refused_before_anything_is_written(string output, string because)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() || !output.StartsWith("/proc", StringComparison.Ordinal), "needs a folder that nobody can write");
        Folder.Write("repository/policies/POL-001.md", "text");
        Folder.Write("repository/.git/HEAD", "ref");
        Folder.Write("home/letter", "dear");
        Folder.Write("file", "a file");
        Folder.Write("foreign/thesis.txt", "years of work");
        Folder.Write("damaged/data/manifest.json", "{\"schema\": \"clausebook-handbook/1\"");
        Folder.Write("real/nothing", "");
        Directory.CreateSymbolicLink(Folder["link"], Folder["real"]);
        Directory.CreateSymbolicLink(Folder["link-to-repository"], Folder["repository"]);
        var before = Folder.Files();

        var refusal = Assert.Throws<EnvironmentException>(() => Publisher.Publish(Handbook(("index.html", "home")), Folder[output], Stamp, TestContext.Current.CancellationToken));

        Assert.Contains(because, refusal.Message);
        Assert.NotNull(refusal.Remedy);
        Assert.Equal(before, Folder.Files());
    }

    [Fact]
    public void A_foreign_file_in_a_handbook_is_not_lost()
    {
        Publish(("index.html", "home"));
        Folder.Write("out/handbook/notes.txt", "mine");

        var refusal = Assert.Throws<EnvironmentException>(() => Publish(("index.html", "new home")));

        Assert.Contains("holds notes.txt", refusal.Message);
        Assert.Equal("mine", Read("notes.txt"));
        Assert.Equal("home", Read("index.html"));
        Assert.False(Directory.Exists(Folder["out/.handbook.clausebook"]));
    }

    [Fact]
    public void What_a_desktop_leaves_in_a_folder_does_not_count()
    {
        Publish(("index.html", "home"));
        Folder.Write("out/handbook/.DS_Store", "");

        Assert.True(Publish(("index.html", "new home")).Changed);
    }

    [Fact]
    public void An_empty_folder_becomes_a_handbook()
    {
        Directory.CreateDirectory(Output);

        Assert.True(Publish(("index.html", "home")).Changed);
    }

    [Theory]
    [InlineData("../index.html")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b.html")]
    [InlineData("a/./b.html")]
    [InlineData("a\\b.html")]
    [InlineData("")]
    [InlineData(".htaccess")]
    [InlineData("con.html")]
    [InlineData("page.")]
    [InlineData("a\u0000b")]
    [InlineData("CafÉ.html")]
    [InlineData("a:b")]
    public void Such_a_name_is_refused(string path)
    {
        Assert.Throws<UsageException>(() => Publish((path, "text")));
        Assert.Empty(Folder.Files());
    }

    [Theory]
    [InlineData("policies/POL-001.html", "policies/pol-001.html")]
    [InlineData("policies/POL-001.html", "Policies/POL-002.html")]
    [InlineData("a", "a/b.html")]
    [InlineData("A", "a/b.html")]
    [InlineData("index.html", "index.html")]
    [InlineData("index.html", "data/Manifest.json")]
    public void Names_that_many_systems_cannot_keep_apart_are_refused(string one, string other)
    {
        var refusal = Assert.Throws<UsageException>(() => Publish((one, "one"), (other, "other")));

        Assert.StartsWith("Two files of the handbook would be called", refusal.Message);
    }
}
