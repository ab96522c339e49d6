using System.Collections.Immutable;
using Clausebook.History;
using Clausebook.Redlines;

namespace Clausebook.Rendering.Pages;

/// <summary>What changed from one version of a document to the next, or from the newest to a draft: word by word, with who approved both.</summary>
public sealed record RedlinePage(PageFrame Frame) : HandbookPage(Frame)
{
    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The document.</summary>
    public required PageLink Document { get; init; }

    /// <summary>The older text.</summary>
    public required ComparedText Old { get; init; }

    /// <summary>The newer text.</summary>
    public required ComparedText Present { get; init; }

    /// <summary>How much changed, in one line.</summary>
    public required string Summary { get; init; }

    /// <summary>"Material change" or "Editorial change", as its commits said; null when they said neither, and for a draft.</summary>
    public required Badge? Kind { get; init; }

    /// <summary>The fields of the front matter that changed.</summary>
    public required ImmutableArray<FieldChangeRow> Fields { get; init; }

    /// <summary>The marked text; empty when no word changed.</summary>
    public required DocumentText Text { get; init; }

    /// <summary>The commits between the two, newest first.</summary>
    public required RevisionTable Commits { get; init; }

    /// <summary>The redlines before and after it.</summary>
    public required Neighbours Neighbours { get; init; }

    internal static RedlinePage From(Place place, DocumentVersions versions, VersionEntry entry)
    {
        var before = versions.Before(entry)!;
        var redline = place.Book.Versions.Archive!.Redline(before.Text, entry.Text);
        FormerLinks links = new(place, versions.Policy with { Path = entry.Version.Revision.Path }, entry.Page) { AreFragmentsKnown = true };
        return Of(place, versions, before, ComparedText.Of(place, entry), redline, links, entry.Version) with
        {
            Kind = entry.Version.IsMaterial ? new("Material change", Tone.Soon) : entry.Version.IsEditorial ? new("Editorial change", Tone.Plain) : null,
            Neighbours = new(Link(place, versions, before), versions.After(entry) is { } after ? Link(place, versions, after) : Draft(place, versions)),
        };
    }

    internal static RedlinePage OfDraft(Place place, DocumentVersions versions)
    {
        var newest = versions.Entries[0];
        var content = place.Book.Versions.Content;
        var archive = place.Book.Versions.Archive!;
        var path = versions.Policy.Path;
        var draft = archive.Text(content.Find(path) is { } file ? content.Read(file) : [], path);
        var redline = archive.Redline(newest.Text, draft);
        FormerLinks links = new(place, versions.Policy, Handbook.Page(versions.Policy)) { AreFragmentsKnown = true };
        return Of(place, versions, newest, ComparedText.OfDraft(place, versions), redline, links, null) with { Neighbours = new(Link(place, versions, newest), null) };
    }

    private static RedlinePage Of(Place place, DocumentVersions versions, VersionEntry old, ComparedText present, Redline redline, FormerLinks presentLinks, DocumentVersion? to)
    {
        var policy = versions.Policy;
        var title = $"Changes from version {old.Version.Label} to {(to is null ? "the draft" : to.Label)}";
        FormerLinks oldLinks = new(place, policy with { Path = old.Version.Revision.Path }, old.Page) { AreFragmentsKnown = true };
        return new(place.Frame(title, Register.Documents, [place.Link(Register.Documents), place.ByTitle(policy)], $"{policy.Id} · {title}") with { Language = policy.Language })
        {
            Title = title,
            Document = place.ByTitle(policy),
            Old = ComparedText.Of(place, old),
            Present = present,
            Summary = Wording.Summary(redline),
            Kind = null,
            Fields = [.. redline.Fields.Select(f => FieldChangeRow.Of(place, f))],
            Text = redline.Text is { } text ? DocumentText.Of(text.Body, "", new RedlineLinks(text, oldLinks, presentLinks), place) : DocumentText.None,
            Commits = RevisionTable.Of([.. versions.Between(old.Version, to).Select(r => RevisionRow.Of(r))]) with { Title = "Commits between the two" },
            Neighbours = new(null, null),
        };
    }

    private static PageLink? Link(Place place, DocumentVersions versions, VersionEntry entry) =>
        entry.Redline is { } page && versions.Before(entry) is { } before ? new($"From {before.Version.Label} to {entry.Version.Label}", place.To(page)) : null;

    private static PageLink? Draft(Place place, DocumentVersions versions) =>
        versions.DraftRedline is { } page ? new($"From {versions.Entries[0].Version.Label} to the draft", place.To(page)) : null;
}
