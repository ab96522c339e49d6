using Clausebook.Publishing;

namespace Clausebook.Tests.Publishing;

public sealed class HandbookPublisherTests : Publications
{
    [Fact]
    public void A_first_publication_holds_the_files_and_their_manifest_and_nothing_else()
    {
        var published = Publish(("index.html", "home"), ("policies/POL-001.html", "policy"));

        Assert.Equal(["out/handbook/data/manifest.json", "out/handbook/index.html", "out/handbook/policies/POL-001.html"], Folder.Files());
        Assert.Equal(new PublishedHandbook(Output, 3, 3, 0, published.ManifestSha256), published);
        Assert.Equal("policy", Read("policies/POL-001.html"));
    }

    [Fact]
    public void The_manifest_states_where_the_handbook_comes_from_and_every_hash()
    {
        Publisher.Publish(Handbook(("b.html", "b"), ("a.html", "a")), Output, Stamp with { Options = Stamp.Options.Add("audience", "internal") }, TestContext.Current.CancellationToken);

        Assert.Equal(
            """
            {
              "schema": "clausebook-handbook/1",
              "tool": {"name": "clausebook", "version": "1.0.0"},
              "commit": "0123456789abcdef0123456789abcdef01234567",
              "as_of": "2026-01-15",
              "options": {"audience": "internal"},
              "files": [
                {"path": "a.html", "size": 1, "sha256": "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"},
                {"path": "b.html", "size": 1, "sha256": "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d"}
              ]
            }

            """,
            Read("data/manifest.json"));
    }

    [Fact]
    public void Publishing_the_same_again_touches_nothing()
    {
        Publish(("index.html", "home"));
        Age("index.html");
        Directory.SetLastWriteTimeUtc(Output, DateTime.UnixEpoch);

        var again = Publish(("index.html", "home"));

        Assert.False(again.Changed);
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(Path.Combine(Output, "index.html")));
        Assert.Equal(DateTime.UnixEpoch, Directory.GetLastWriteTimeUtc(Output));
    }

    [Fact]
    public void An_unchanged_page_keeps_its_date_while_its_neighbour_changes()
    {
        Publish(("index.html", "home"), ("kept.html", "kept"));
        Age("index.html");
        Age("kept.html");

        var published = Publish(("index.html", "new home"), ("kept.html", "kept"));

        Assert.Equal(2, published.Written); // the page and the manifest
        Assert.Equal(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(Path.Combine(Output, "kept.html")));
        Assert.NotEqual(DateTime.UnixEpoch, File.GetLastWriteTimeUtc(Path.Combine(Output, "index.html")));
        Assert.Equal("new home", Read("index.html"));
    }

    [Fact]
    public void A_stale_page_is_gone_with_its_empty_folder()
    {
        Publish(("index.html", "home"), ("policies/POL-002.html", "withdrawn"));

        var published = Publish(("index.html", "home"));

        Assert.Equal(1, published.Removed);
        Assert.False(Directory.Exists(Path.Combine(Output, "policies")));
        Assert.Equal(["out/handbook/data/manifest.json", "out/handbook/index.html"], Folder.Files());
    }

    [Fact]
    public void A_page_that_was_tampered_with_is_written_again()
    {
        Publish(("index.html", "home"));
        File.WriteAllText(Path.Combine(Output, "index.html"), "hime");

        Publish(("index.html", "home"));

        Assert.Equal("home", Read("index.html"));
    }

    [Fact]
    public void The_same_files_in_another_order_give_the_same_manifest()
    {
        var one = Publish(("a.html", "a"), ("b/c.html", "c"), ("b.html", "b"));
        var other = Publisher.Publish(Handbook(("b.html", "b"), ("b/c.html", "c"), ("a.html", "a")), Folder["elsewhere"], Stamp, TestContext.Current.CancellationToken);

        Assert.Equal(one.ManifestSha256, other.ManifestSha256);
    }

    [Fact]
    public void A_page_may_become_a_folder_and_a_folder_a_page()
    {
        Publish(("a/b", "in a folder"), ("c", "a file"));
        Publish(("a", "a file"), ("c/d", "in a folder"));

        Assert.Equal(["out/handbook/a", "out/handbook/c/d", "out/handbook/data/manifest.json"], Folder.Files());
    }

    [Fact]
    public void Who_may_read_the_folder_stays_as_the_operator_chose()
    {
        if (OperatingSystem.IsWindows()) return; // rights are inherited from the folder above
        Publish(("index.html", "home"));
        File.SetUnixFileMode(Output, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Publish(("index.html", "new home"));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Output));
    }

    private void Age(string path) => File.SetLastWriteTimeUtc(Path.Combine(Output, path), DateTime.UnixEpoch);
}
