using System.Xml.Linq;
using Clausebook.Testing;

namespace Clausebook.Tests.Rendering;

/// <summary>The feed of changes, as a feed reader sees it.</summary>
public sealed class ChangesFeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private const string Policy = """
        ---
        id: POL-004
        title: Access & "more"
        type: topic-policy
        status: approved
        owner: security-lead
        approver: top-management
        approved-on: 2026-01-05
        ---
        # Access & "more"

        Lock your screen.

        """;

    [Fact]
    public void An_entry_says_which_document_changed_and_leads_to_it()
    {
        using var repository = StampedRepository.Isms().Write("policies/POL-004-access.md", Policy).Commit("Lock <every> screen", "Ada Author <ada@example.com>");
        var rendered = RenderedFolder.Of(repository);

        var entry = Entries(rendered)[0];
        Assert.Equal("POL-004 Access & \"more\", version 1.0: Lock <every> screen", entry.Element(Atom + "title")!.Value);
        Assert.Equal("Ada Author", entry.Element(Atom + "author")!.Value);
        Assert.Equal("policies/POL-004.html", Assert.Single(entry.Descendants(), e => e.Name.LocalName == "a").Attribute("href")!.Value);
        Assert.Contains($"id=\"page:{repository.Head}\"", rendered["changes.html"]);
        Assert.Equal($"changes.html#page:{repository.Head}", Uri.UnescapeDataString(entry.Element(Atom + "link")!.Attribute("href")!.Value));
    }

    [Fact]
    public void Addresses_are_whole_when_isms_yaml_says_where_the_handbook_is_published()
    {
        using var repository = StampedRepository.Isms();
        repository.Write("isms.yaml", File.ReadAllText(Path.Combine(repository.Path, "isms.yaml")) + "site: {base-url: \"https://isms.example/book\"}\n")
            .Write("policies/POL-004-access.md", Policy).Commit("Publish");
        var feed = Feed(RenderedFolder.Of(repository));

        Assert.Equal("https://isms.example/book/", feed.Element(Atom + "id")!.Value);
        Assert.All(feed.Descendants(Atom + "link"), link => Assert.StartsWith("https://isms.example/book/", link.Attribute("href")!.Value));
        Assert.Contains(feed.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == "self");
    }

    [Fact]
    public void What_a_feed_needs_is_there_and_the_entry_of_a_commit_is_the_same_after_the_next()
    {
        using var repository = StampedRepository.Isms().Write("policies/POL-004-access.md", Policy).Commit("One");
        var before = Entries(RenderedFolder.Of(repository));
        repository.Write("policies/POL-004-access.md", Policy.Replace("screen", "laptop", StringComparison.Ordinal)).Commit("Two");
        var feed = Feed(RenderedFolder.Of(repository));
        var after = feed.Elements(Atom + "entry").ToList();

        Assert.All(after.Prepend(feed), e => Assert.All(new[] { "id", "title", "updated" }, name => Assert.NotEqual("", e.Element(Atom + name)!.Value)));
        Assert.Equal(before.Select(e => e.Element(Atom + "id")!.Value), after.Skip(1).Select(e => e.Element(Atom + "id")!.Value));
        Assert.Equal(feed.Element(Atom + "updated")!.Value, after[0].Element(Atom + "updated")!.Value);
    }

    [Fact]
    public void A_control_character_in_a_title_does_not_break_the_feed()
    {
        using var repository = StampedRepository.Isms().Write("policies/POL-004-access.md", Policy.Replace("Access & \"more\"\ntype", "\"Bell \\x07\"\ntype", StringComparison.Ordinal)).Commit("Ring");
        Assert.StartsWith("POL-004 Bell \ufffd, version", Entries(RenderedFolder.Of(repository))[0].Element(Atom + "title")!.Value);
    }

    private static List<XElement> Entries(RenderedFolder rendered) => [.. Feed(rendered).Elements(Atom + "entry")];

    private static XElement Feed(RenderedFolder rendered) => XDocument.Parse(rendered["changes.atom"]).Root!;
}
