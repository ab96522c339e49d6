using System.Collections.Immutable;
using Clausebook.Model;
using Clausebook.Rendering.Feeds;
using Clausebook.Rendering.Pages;
using Clausebook.Rendering.Search;

namespace Clausebook.Rendering;

/// <summary>One page's place in the handbook. Everything that a page links to is asked of it, because addresses are relative to where one stands.</summary>
/// <param name="Book">The handbook.</param>
/// <param name="Path">The page's own path.</param>
internal sealed record Place(Handbook Book, PagePath Path)
{
    // In the order of the registers' numbers, so that each is found by its number.
    private static readonly Entry[] Registers =
    [
        new(Register.Home, "Home", new("index.html")),
        new(Register.Documents, "Documents", new("documents.html")),
        new(Register.Applicability, "Statement of Applicability", new("soa.html")),
        new(Register.Coverage, "Clause coverage", new("coverage.html")),
        new(Register.Reviews, "Reviews due", new("reviews.html")),
        new(Register.Changes, "Changes", new("changes.html")),
        new(Register.Records, "Records", new("records.html")),
        new(Register.Roles, "Roles", new("roles.html")),
        new(Register.Glossary, "Glossary", new("glossary.html")),
        new(Register.About, "Findings and about", new("about.html")),
    ];

    public Address To(PagePath page, string? fragment = null) => Address.Between(Path, page, fragment);

    public Address To(Register register, string? fragment = null) => To(Registers[register - Register.Home].Page, fragment);

    /// <summary>A register by name.</summary>
    public PageLink Link(Register register, string? fragment = null, string? text = null) =>
        new(text ?? Registers[register - Register.Home].Text, To(register, fragment));

    /// <summary>A document by its id.</summary>
    public PageLink ById(DocumentedInformation document) => new(document.Id, To(Handbook.Page(document)), document.Title);

    /// <summary>A document by id and title.</summary>
    public PageLink ByTitle(DocumentedInformation document) => new(document is Glossary ? document.Title : string.Concat(document.Id, " ", document.Title), To(Handbook.Page(document)));

    /// <summary>A document by an id as somebody wrote it: plain text when nothing has this id.</summary>
    public PageLink ById(string id) => Book.System.Find(id) is { } document ? ByTitle(document) : new(id);

    /// <summary>A requirement by its number; of another framework with the framework's name.</summary>
    public PageLink Requirement(Requirement requirement) => new(
        Number(requirement), Book.Page(requirement.Id) is { } page ? To(page) : null, requirement.Title);

    /// <summary>The number as it is said on pages: of another framework with that framework's name in front.</summary>
    public string Number(Requirement requirement) => requirement.Id.Framework == Book.System.PrimaryFramework.Id
        ? requirement.Id.Number
        : $"{Book.System.Frameworks.FirstOrDefault(f => f.Id == requirement.Id.Framework)?.Name ?? requirement.Id.Framework} {requirement.Id.Number}";

    /// <summary>A role by its title, or null for none.</summary>
    public PageLink? Role(string? id) => id switch
    {
        null or "" => null,
        _ when Book.Role(id) is { } held => new(held.Role.Title, To(Register.Roles, held.Role.Id), held.Holders),
        _ => new(id),
    };

    /// <summary>The titles of roles, by their ids.</summary>
    public string Titles(ImmutableArray<TextValue> roles) => string.Join(", ", roles.Select(r => Book.Role(r.Text)?.Role.Title ?? r.Text));

    /// <summary>Who holds a role on the day of the handbook, or null when nobody does.</summary>
    public string? Holders(string? id) => id is null ? null : Book.Role(id)?.Holders;

    /// <summary>Where a change of a file is proposed, or null when isms.yaml names no place. The past is not changed any more.</summary>
    public Address? Edit(string path)
    {
        if (Book.Options.EditUrl is not { } url || Book.Stamped.Repository.Past is not null) return null;
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return Address.TryExternal(url.Replace("{path}", escaped, StringComparison.Ordinal), out var address) ? address : null;
    }

    /// <summary>What stands around the page.</summary>
    public PageFrame Frame(string title, Register register, ImmutableArray<PageLink> crumbs = default, string? printLabel = null)
    {
        var state = Book.Stamped.Repository;
        return new PageFrame
        {
            Title = title,
            SiteTitle = Book.Title,
            Organization = Book.System.Organization.Name,
            Help = Book.System.Organization.Help,
            Language = Book.Options.Language,
            AsOf = new Day(Book.System.AsOf),
            Commit = Wording.ShortCommit(state.Commit),
            FullCommit = state.Commit,
            CommitDay = Day.Of(state.CommitDate),
            UncommittedFiles = state.UncommittedPaths.Length,
            Past = PastView.Of(state.Past),
            PrintLabel = printLabel ?? title,
            Navigation = Navigation(register),
            Crumbs = Path.Text == "index.html" ? [] : [Link(Register.Home), .. crumbs.IsDefault ? [] : crumbs],
            Styles = [.. Book.Assets.Styles.Select(s => To(s))],
            Script = To(HandbookAssets.Script),
            Search = new(To(HandbookAssets.SearchScript), To(HandbookAssets.SearchEngine), To(SearchIndex.Path)),
            Feed = To(ChangesFeed.Path),
            Home = To(Register.Home),
            About = To(Register.About),
        };
    }

    /// <summary>What stands around the page of one document, which says so when the document is not committed.</summary>
    public PageFrame Frame(DocumentedInformation? document, string title, Register register, ImmutableArray<PageLink> crumbs = default, string? printLabel = null)
    {
        var frame = Frame(title, register, crumbs, printLabel);
        return document is not null && Book.Stamped.HistoryOf(document).IsUncommitted ? frame with { ShowsUncommitted = true, PrintLabel = frame.PrintLabel + " · not committed" } : frame;
    }

    private bool Exists(Register register) => register switch
    {
        Register.Records => !Book.System.Records.IsEmpty,
        Register.Glossary => Book.System.Glossary is not null,
        _ => true,
    };

    private ImmutableArray<NavigationLink> Navigation(Register current)
    {
        var entries = ImmutableArray.CreateBuilder<NavigationLink>(Registers.Length);
        foreach (var entry in Registers)
        {
            if (!Exists(entry.Register)) continue;
            entries.Add(new(entry.Text, To(entry.Page), entry.Page == Path ? "page" : entry.Register == current ? "true" : null));
        }
        return entries.DrainToImmutable();
    }

    private sealed record Entry(Register Register, string Text, PagePath Page);
}
