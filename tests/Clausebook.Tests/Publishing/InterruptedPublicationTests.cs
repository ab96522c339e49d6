using System.Globalization;
using Clausebook.Findings;
using Clausebook.Publishing;
using Clausebook.Rendering.Rules;

namespace Clausebook.Tests.Publishing;

public sealed class InterruptedPublicationTests : Publications
{
    private string Work => Folder["out/.handbook.clausebook"];

    [Fact]
    public void What_a_killed_build_left_beside_the_handbook_is_cleared_by_the_next()
    {
        Publish(("index.html", "old"));
        Folder.Write("out/.handbook.clausebook/lock", "");
        Folder.Write("out/.handbook.clausebook/owner", "1");
        Folder.Write("out/.handbook.clausebook/next/index.html", "half");
        Folder.Write("out/.other.clausebook/next/index.html", "another handbook's");

        Publish(("index.html", "new"));

        Assert.Equal("new", Read("index.html"));
        Assert.Equal(["out/.other.clausebook/next/index.html", "out/handbook/data/manifest.json", "out/handbook/index.html"], Folder.Files());
        Assert.False(Directory.Exists(Work));
    }

    [Fact]
    public void A_handbook_that_was_moved_aside_by_a_killed_build_comes_back()
    {
        Publish(("index.html", "old"));
        Directory.CreateDirectory(Work);
        Directory.Move(Output, Path.Combine(Work, "previous"));

        var published = Publish(("index.html", "old"));

        Assert.False(published.Changed);
        Assert.Equal("old", Read("index.html"));
        Assert.False(Directory.Exists(Work));
    }

    [Fact]
    public void Where_folders_cannot_be_exchanged_two_renames_do()
    {
        Publish(("index.html", "old"));
        Folder.Write("out/.handbook.clausebook/next/index.html", "new");

        FolderSwap.Rename(OutputFolder.Locate(Output));

        Assert.Equal("new", Read("index.html"));
        Assert.Equal("old", File.ReadAllText(Path.Combine(Work, "previous", "index.html")));
    }

    [Fact]
    public void A_fault_in_the_middle_leaves_the_old_handbook_and_nothing_else()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the longest path differs between systems");
        var parent = Folder["deep"];
        while (parent.Length < 3900) parent += "/" + new string('d', Math.Min(200, 3920 - parent.Length));
        var page = $"{new string('p', 100)}/{new string('q', 100)}.html"; // in this folder, longer than the system's longest path
        Publisher.Publish(Handbook(("index.html", "old")), parent + "/handbook", Stamp, TestContext.Current.CancellationToken);

        var fault = Assert.Throws<EnvironmentException>(() => Publisher.Publish(Handbook(("index.html", "new"), (page, "too deep")), parent + "/handbook", Stamp, TestContext.Current.CancellationToken));

        Assert.Contains("could not be published", fault.Message);
        Assert.Contains(page, fault.Message);
        Assert.Equal("old", File.ReadAllText(parent + "/handbook/index.html"));
        Assert.Equal([parent + "/handbook"], Directory.EnumerateFileSystemEntries(parent));
    }

    [Fact]
    public void An_interrupted_build_leaves_the_old_handbook_and_nothing_else()
    {
        Publish(("index.html", "old"));
        using CancellationTokenSource interruption = new();
        interruption.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Publisher.Publish(Handbook(("index.html", "new")), Output, Stamp, interruption.Token));

        Assert.Equal("old", Read("index.html"));
        Assert.False(Directory.Exists(Work));
    }

    [Fact]
    public void Files_that_cannot_be_made_are_all_reported_and_the_old_handbook_stands()
    {
        Publish(("index.html", "old"));
        HandbookFile[] files = [new("a.html", _ => throw new NotMade("a", 2)), .. Handbook(("index.html", "new")), new("b.html", _ => throw new NotMade("b", 1)), new("c.html", _ => throw new NotMade("b", 1))];

        var refusal = Assert.Throws<HandbookFaultException>(() => Publisher.Publish(files, Output, Stamp, TestContext.Current.CancellationToken));

        Assert.Equal(["a:2:1", "b:1:1"], refusal.Findings.Select(finding => finding.Location.ToString()));
        Assert.Equal("old", Read("index.html"));
        Assert.False(Directory.Exists(Work));
    }

    [Fact]
    public void Pages_are_printed_by_the_thread_that_writes_them_and_only_once()
    {
        var printed = 0;
        Assert.True(Publisher.Publish([new("index.html", Print)], Output, Stamp, TestContext.Current.CancellationToken).Changed);
        Assert.Equal(1, printed);

        void Print(Stream page)
        {
            printed++;
            Assert.True(Directory.Exists(Work)); // the turn is taken, so nothing was printed in vain
            page.Write("home"u8);
        }
    }

    [Fact]
    public async Task A_build_that_is_interrupted_while_it_writes_leaves_the_old_handbook_or_the_new_one_and_nothing_else()
    {
        const int Pages = 2000;
        Publish([.. Enumerable.Range(0, Pages).Select(page => ($"p{page}.html", "old"))]);
        using CancellationTokenSource interruption = new();
        var watcher = Task.Run(() =>
        {
            while (!Directory.Exists(Path.Combine(Work, "next")) && Read("p0.html") == "old") Thread.Yield();
            interruption.Cancel();
        }, TestContext.Current.CancellationToken);

        var expected = "new";
        try
        {
            Publisher.Publish(Handbook([.. Enumerable.Range(0, Pages).Select(page => ($"p{page}.html", "new"))]), Output, Stamp, interruption.Token);
        }
        catch (OperationCanceledException)
        {
            expected = "old";
        }
        await watcher;

        Assert.All(Directory.EnumerateFiles(Output, "*.html"), page => Assert.Equal(expected, File.ReadAllText(page)));
        Assert.False(Directory.Exists(Work));
    }

    [Fact]
    public void The_second_of_two_builds_is_told_who_holds_the_folder()
    {
        using var first = PublishingLock.Take(OutputFolder.Locate(Output), TimeSpan.Zero, TestContext.Current.CancellationToken);

        var refusal = Assert.Throws<EnvironmentException>(() => Publish(("index.html", "home")));

        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"Another build (process {Environment.ProcessId}) is publishing to {Output}."), refusal.Message);
        Assert.False(Directory.Exists(Output));
    }

    [Fact]
    public async Task Many_builds_at_once_take_turns_and_none_mixes_its_pages_with_anothers()
    {
        HandbookPublisher patient = new(new(Folder["repository"], [])) { Patience = TimeSpan.FromMinutes(1) };
        await Task.WhenAll(Enumerable.Range(0, 24).Select(build => Task.Run(() =>
        {
            var text = $"build {build % 3}";
            patient.Publish(Handbook([.. Enumerable.Range(0, 20).Select(page => ($"p{page}.html", text))]), Output, Stamp, TestContext.Current.CancellationToken);
        })));

        Assert.Single(Directory.EnumerateFiles(Output, "*.html").Select(File.ReadAllText).Distinct());
        Assert.False(Directory.Exists(Work));
    }

    private sealed class NotMade(string path, int line) : FileFaultException(new(TemplateError.Descriptor, new(path, line), "It cannot be made."), new InvalidOperationException());
}
