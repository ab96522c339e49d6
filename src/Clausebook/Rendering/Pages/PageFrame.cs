using System.Collections.Immutable;

namespace Clausebook.Rendering.Pages;

/// <summary>What stands around a page: head, header, sidebar, breadcrumb and footer.</summary>
public sealed record PageFrame
{
    /// <summary>The page's title, without the handbook's.</summary>
    public required string Title { get; init; }

    /// <summary>The handbook's title.</summary>
    public required string SiteTitle { get; init; }

    /// <summary>The organization's name.</summary>
    public required string Organization { get; init; }

    /// <summary>How to report an incident, in one line, or null.</summary>
    public required string? Help { get; init; }

    /// <summary>The language of the page as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The day as seen from which everything is judged.</summary>
    public required Day AsOf { get; init; }

    /// <summary>The commit, shortened.</summary>
    public required string Commit { get; init; }

    /// <summary>The commit, in full.</summary>
    public required string FullCommit { get; init; }

    /// <summary>The day of the commit.</summary>
    public required Day CommitDay { get; init; }

    /// <summary>How many content files differ from the commit.</summary>
    public required int UncommittedFiles { get; init; }

    /// <summary>True when content differs from the commit, which every page says.</summary>
    public bool IsUncommitted => UncommittedFiles > 0;

    /// <summary>The past that the handbook shows, which every page says; null for the state in force.</summary>
    public PastView? Past { get; init; }

    /// <summary>True when the page shows a document whose file differs from the commit, or that was never committed.</summary>
    public bool ShowsUncommitted { get; init; }

    /// <summary>What printed copies say at their top: "POL-004 · version 2.1".</summary>
    public required string PrintLabel { get; init; }

    /// <summary>The registers, for the sidebar.</summary>
    public required ImmutableArray<NavigationLink> Navigation { get; init; }

    /// <summary>The way from the home page to here; the page itself is not in it.</summary>
    public required ImmutableArray<PageLink> Crumbs { get; init; }

    /// <summary>The style sheets.</summary>
    public required ImmutableArray<Address> Styles { get; init; }

    /// <summary>The theme script.</summary>
    public required Address Script { get; init; }

    /// <summary>What search is made of.</summary>
    public required SearchFiles Search { get; init; }

    /// <summary>The feed of changes.</summary>
    public required Address Feed { get; init; }

    /// <summary>The home page.</summary>
    public required Address Home { get; init; }

    /// <summary>The page that says how the handbook was checked.</summary>
    public required Address About { get; init; }
}
