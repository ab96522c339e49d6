using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>A record of any type: its fields as they were written, its text, and its history.</summary>
/// <param name="Frame">What stands around the page.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Type">What kind of record it is.</param>
/// <param name="Owner">The owner's role, or null.</param>
/// <param name="Holders">Who holds that role, or null.</param>
/// <param name="Classification">Who may see it.</param>
/// <param name="InForceSince">Since when it says what it says, or null.</param>
/// <param name="Fields">The fields that are its own.</param>
/// <param name="Body">Its text.</param>
/// <param name="Contents">The contents of its text.</param>
/// <param name="Meets">The requirements that it meets.</param>
/// <param name="Related">Related documents.</param>
/// <param name="Revisions">Its revisions, newest first.</param>
/// <param name="Neighbours">The pages before and after it.</param>
/// <param name="Path">Its file in the repository.</param>
/// <param name="Edit">Where a change is proposed, or null.</param>
/// <param name="Since">What changed since this audit; null for records of other types.</param>
public sealed record RecordPage(
    PageFrame Frame, string Id, string Title, string Type, PageLink? Owner, string? Holders, string Classification, Day? InForceSince, ImmutableArray<FieldView> Fields, DocumentText Body,
    ImmutableArray<ContentsEntry> Contents, ImmutableArray<MeetsGroup> Meets, ImmutableArray<PageLink> Related, RevisionTable Revisions, Neighbours Neighbours, string Path, Address? Edit, PageLink? Since)
    : HandbookPage(Frame)
{
    // These stand in the control block or have a section of their own.
    private static readonly string[] ShownElsewhere = ["id", "title", "type", "owner", "classification", "satisfies", "related"];

    internal static RecordPage From(Place place, Record record, Record? previous, Record? next)
    {
        var system = place.Book.System;
        var plural = DocumentsPage.TypeName(system, record.Type);
        var crumbs = ImmutableArray.Create(place.Link(Register.Records), place.Link(Register.Records, RecordsPage.AnchorOf(record.Type), plural));
        return new(
            Frame: place.Frame(record, $"{record.Id} {record.Title}", Register.Records, crumbs),
            Id: record.Id,
            Title: record.Title,
            Type: DocumentsPage.KindOf(system, record.Type),
            Owner: place.Role(record.Owner),
            Holders: place.Holders(record.Owner),
            Classification: Wording.Of(record.Classification),
            InForceSince: Day.Of(place.Book.Stamped.InForceFrom(record)),
            Fields: [.. record.Fields.Entries.Where(e => !ShownElsewhere.Contains(e.Key)).Select(e => FieldView.Of(place, e.Key, e.Value))],
            Body: DocumentText.Of(record, place),
            Contents: ContentsEntry.Of(record),
            Meets: MeetsGroup.Of(place, record),
            Related: [.. record.Related.Select(r => place.ById(r.Text))],
            Revisions: RevisionTable.Of(place, record),
            Neighbours: new(previous is null ? null : place.ByTitle(previous), next is null ? null : place.ByTitle(next)),
            Path: record.Path,
            Edit: place.Edit(record.Path),
            Since: place.Book.Since.Of(record) is { } since ? new("What changed since this audit", place.To(since.Page)) : null);
    }
}
