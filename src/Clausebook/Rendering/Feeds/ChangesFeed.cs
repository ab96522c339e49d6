using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Clausebook.Model;
using Clausebook.Publishing;
using Clausebook.Rendering.Pages;

namespace Clausebook.Rendering.Feeds;

/// <summary>
/// The newest changes as an Atom feed (RFC 4287), one entry for each commit. Addresses are relative unless isms.yaml says where the handbook
/// is published; ids never change, so that a reader shows each change once.
/// </summary>
internal sealed class ChangesFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <summary>How many entries the feed has: readers ask often, and keep what they have seen.</summary>
    private const int Newest = 50;

    private readonly Handbook book;
    private readonly Place place;
    private readonly XmlWriter xml;

    private ChangesFeed(Handbook book, XmlWriter xml) => (this.book, this.xml, place) = (book, xml, new(book, Path));

    /// <summary>Where the feed stands.</summary>
    public static PagePath Path => new("changes.atom");

    /// <summary>The feed of a handbook.</summary>
    public static HandbookFile Of(Handbook book) => new(Path.Text, output =>
    {
        using var xml = XmlWriter.Create(output, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" });
        new ChangesFeed(book, xml).Write();
    });

    private void Write()
    {
        var entries = book.Changes.Take(Newest).ToImmutableArray();
        xml.WriteStartDocument();
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, book.Options.Language);
        Element("id", book.Options.BaseUrl ?? Urn("handbook of " + book.System.Organization.Name));
        Element("title", $"{book.Title}: changes");
        Element("updated", Moment(entries.IsEmpty ? book.Stamped.Repository.CommitDate : entries[0].Moment));
        Link("alternate", Address(place.To(Register.Changes)));
        if (book.Options.BaseUrl is not null) Link("self", Address(place.To(Path)));
        foreach (var entry in entries) Write(entry);
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    private void Write(CommitChanges change)
    {
        xml.WriteStartElement("entry", Atom);
        Element("id", Urn("commit " + change.Commit));
        Element("title", Title(change));
        Element("updated", Moment(change.Moment));
        foreach (var author in change.Revision.Authors)
        {
            xml.WriteStartElement("author", Atom);
            Element("name", author.Name);
            xml.WriteEndElement();
        }
        Link("alternate", Address(place.To(Register.Changes, ChangesPage.AnchorOf(change))));
        xml.WriteStartElement("content", Atom);
        xml.WriteAttributeString("type", "xhtml");
        xml.WriteStartElement("div", Xhtml);
        xml.WriteStartElement("ul", Xhtml);
        foreach (var (document, revision) in change.Documents)
        {
            xml.WriteStartElement("li", Xhtml);
            xml.WriteStartElement("a", Xhtml);
            xml.WriteAttributeString("href", Address(place.To(Handbook.Page(document))));
            xml.WriteString(Clean(Name(document)));
            xml.WriteEndElement();
            xml.WriteString(revision.Version is { } version ? $", version {Clean(version)}: {Wording.Of(revision.Kind)}" : $": {Wording.Of(revision.Kind)}");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>What a list of news shows: which document changed, then what its author called the change.</summary>
    private static string Title(CommitChanges change)
    {
        var subject = change.Revision.Subject;
        if (change.Documents is not [var (document, revision)]) return $"{Wording.Count(change.Documents.Length, "document")}: {subject}";
        return revision.Version is { } version ? $"{Name(document)}, version {version}: {subject}" : $"{Name(document)}: {subject}";
    }

    private static string Name(DocumentedInformation document) => document is Glossary ? document.Title : $"{document.Id} {document.Title}";

    private string Address(Address relative) => book.Options.BaseUrl + relative;

    private void Link(string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private void Element(string name, string text) => xml.WriteElementString(name, Atom, Clean(text));

    /// <summary>Commit messages and names may hold controls, which XML has no way to write.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Select(r => !r.IsBmp || XmlConvert.IsXmlChar((char)r.Value) ? r : Rune.ReplacementChar));

    private static string Moment(DateTimeOffset moment) => XmlConvert.ToString(moment.UtcDateTime, XmlDateTimeSerializationMode.Utc);

    /// <summary>A name that only this thing has, made of what identifies it (a version 8 UUID, RFC 9562).</summary>
    private static string Urn(string identity)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(identity), hash);
        hash[6] = (byte)((hash[6] & 0x0f) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3f) | 0x80);
        return $"urn:uuid:{new Guid(hash[..16], bigEndian: true)}";
    }
}
