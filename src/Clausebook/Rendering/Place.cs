using System.Collections.Immutable;
using Clausebook.Model;
using Clausebook.Rendering.Pages;

namespace Clausebook.Rendering;

/// <summary>One page's place in the handbook. Everything that a page links to is asked of it, because addresses are relative to where one stands.</summary>
/// <param name="Book">The handbook.</param>
/// <param name="Path">The page's own path.</param>
internal sealed record Place(Handbook Book, PagePath Path)
{
    private static readonly RegisterPage[] Registers =
    [
        new(Register.Home, "Home", "index.html"),
        new(Register.Documents, "Documents", "documents.html"),
        new(Register.Applicability, "Statement of Applicability", "soa.html"),
        new(Register.Coverage, "Clause coverage", "coverage.html"),
        new(Register.Reviews, "Reviews due", "reviews.html"),
        new(Register.Changes, "Changes", "changes.html"),
        new(Register.Records, "Records", "records.html"),
        new(Register.Roles, "Roles", "roles.html"),
        new(Register.About, "Findings and about", "about.html"),
    ];

    public Address To(PagePath page, string? fragment = null) => Address.Between(Path, page, fragment);

    public Address To(Register register, string? fragment = null) => To(new PagePath(Registers.First(r => r.Register == register).Page), fragment);

    /// <summary>A register by name.</summary>
    public PageLink Link(Register register, string? fragment = null, string? text = null) =>
        new(text ?? Registers.First(r => r.Register == register).Text, To(register, fragment));

    /// <summary>A document by its id.</summary>
    public PageLink ById(DocumentedInformation document) => new(document.Id, To(Handbook.Page(document)), document.Title);

    /// <summary>A document by id and title.</summary>
    public PageLink ByTitle(DocumentedInformation document) => new($"{document.Id} {document.Title}", To(Handbook.Page(document)));

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
        _ when Book.System.Roles.TryGetValue(id, out var role) => new(role.Title, To(Register.Roles, role.Id), Holders(role)),
        _ => new(id),
    };

    /// <summary>Who holds a role on the day of the handbook, or null when nobody does.</summary>
    public string? Holders(string? id) => id is not null && Book.System.Roles.TryGetValue(id, out var role) ? Holders(role) : null;

    /// <summary>Where a change of a file is proposed, or null when isms.yaml names no place.</summary>
    public Address? Edit(string path)
    {
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return Book.Options.EditUrl is { } url && Address.TryExternal(url.Replace("{path}", escaped, StringComparison.Ordinal), out var address) ? address : null;
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
            PrintLabel = printLabel ?? title,
            Navigation = [.. Registers.Where(r => r.Register != Register.Records || !Book.System.Records.IsEmpty).Select(r => Entry(r.Register, r.Text, register))],
            Crumbs = Path.Text == "index.html" ? [] : [Link(Register.Home), .. crumbs.IsDefault ? [] : crumbs],
            Styles = [.. Book.Assets.Styles.Select(s => To(s))],
            Script = To(HandbookAssets.Script),
            Home = To(Register.Home),
            About = To(Register.About),
        };
    }

    private NavigationLink Entry(Register register, string text, Register current)
    {
        var page = new PagePath(Registers.First(r => r.Register == register).Page);
        return new(text, To(page), page == Path ? "page" : register == current ? "true" : null);
    }

    private string? Holders(Role role)
    {
        var names = string.Join(", ", role.HoldersOn(Book.System.AsOf).Select(h => h.Name));
        return names.Length == 0 ? null : names;
    }

    private sealed record RegisterPage(Register Register, string Text, string Page);
}
