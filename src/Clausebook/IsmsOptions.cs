using System.Collections.Immutable;
using System.Collections.ObjectModel;
using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook;

/// <summary>Everything that isms.yaml can say, read once and passed on whole or by the part needed. Keys are the property names in kebab case.</summary>
public sealed record IsmsOptions
{
    /// <summary><c>organization</c>: name, short name, where to report an incident, and values of its own that texts use.</summary>
    public required Organization Organization { get; init; }

    /// <summary><c>frameworks.primary</c>: the framework whose controls the Statement of Applicability decides.</summary>
    public string PrimaryFramework { get; init; } = "iso27001-2022";

    /// <summary><c>frameworks.also</c>: further frameworks that documents may satisfy.</summary>
    public ImmutableArray<TextValue> AlsoFrameworks { get; init; } = [];

    /// <summary><c>coverage</c>: what must be covered, per framework; what the list does not mention keeps the default (see <see cref="CoverageDemand"/>).</summary>
    public ImmutableArray<CoverageDemand> Coverage { get; init; } = [];

    /// <summary><c>content</c>: the folders and files that are read.</summary>
    public ContentFolders Content { get; init; } = new();

    /// <summary><c>language</c>: the language of the content, as a BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    /// <summary><c>review.every</c>: the period between reviews for documents that state none.</summary>
    public ReviewPeriod ReviewEvery { get; init; } = new(12, 0);

    /// <summary><c>review.warn-before</c>: how long before its date a review is listed as coming up.</summary>
    public ReviewPeriod ReviewWarnBefore { get; init; } = new(0, 30);

    /// <summary><c>sections</c>: required section titles per document type, in place of the type's own.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Sections { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>Where each type of <see cref="Sections"/> is named in isms.yaml.</summary>
    internal IReadOnlyDictionary<string, TextValue> SectionPlaces { get; init; } = ReadOnlyDictionary<string, TextValue>.Empty;

    /// <summary><c>checks.ignore</c>: codes of findings that are not reported.</summary>
    public ImmutableArray<string> IgnoredCodes { get; init; } = [];

    /// <summary><c>checks.severity</c>: severities in place of the rules' own, by code.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = ReadOnlyDictionary<string, Severity>.Empty;

    /// <summary><c>versioning.mailmap</c>: the mailmap file.</summary>
    public string Mailmap { get; init; } = ".mailmap";

    /// <summary><c>versioning.ignore-revs</c>: the list of commits whose changes start no version, in the form of <c>git blame --ignore-revs-file</c>.</summary>
    public string IgnoreRevisions { get; init; } = ".git-blame-ignore-revs";

    /// <summary><c>versioning.allowed-signers</c>: the file that lists whose SSH keys sign commits and tags, or null.</summary>
    public string? AllowedSigners { get; init; }

    /// <summary><c>site.title</c>: the handbook's title; by default made from the organization's name.</summary>
    public string? SiteTitle { get; init; }

    /// <summary><c>site.out</c>: the folder that the handbook is published to, from the repository's root.</summary>
    public string Output { get; init; } = "artifacts/handbook";

    /// <summary><c>site.accent</c>: the accent colour as <c>#rrggbb</c>, or null for the built-in one.</summary>
    public string? Accent { get; init; }

    /// <summary><c>site.base-url</c>: the address that the handbook is published at, with a slash at its end, or null when it has none.</summary>
    public string? BaseUrl { get; init; }

    /// <summary><c>site.compare-with</c>: tags since which the handbook has a page of changes each.</summary>
    public ImmutableArray<TextValue> CompareWith { get; init; } = [];

    /// <summary><c>site.edit-url</c>: where a file is edited, with <c>{path}</c> in it, or null.</summary>
    public string? EditUrl { get; init; }
}
