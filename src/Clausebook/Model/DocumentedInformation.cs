using System.Collections.Immutable;
using Clausebook.Findings;

namespace Clausebook.Model;

/// <summary>Information that the organization controls and maintains (ISO/IEC 27000 3.19): the base of policies, control records and other records.</summary>
public abstract record DocumentedInformation
{
    /// <summary>The id: stable for ever, and the page's address.</summary>
    public required string Id { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The record type's name, for example "policy", "procedure", "control", "audit".</summary>
    public required string Type { get; init; }

    /// <summary>The file it stands in, from the repository's root.</summary>
    public required string Path { get; init; }

    /// <summary>The front matter as written, with places.</summary>
    public required MapValue Fields { get; init; }

    /// <summary>The body.</summary>
    public required DocumentBody Body { get; init; }

    /// <summary>The owner's role id, or null.</summary>
    public string? Owner { get; init; }

    /// <summary>Who may see it, or null when not said: then it is not public.</summary>
    public Classification? Classification { get; init; }

    /// <summary>The requirement ids of the front matter's <c>satisfies</c>, as written; headings carry their own.</summary>
    public ImmutableArray<TextValue> Satisfies { get; init; } = [];

    /// <summary>Ids of related documents, as written.</summary>
    public ImmutableArray<TextValue> Related { get; init; } = [];

    /// <summary>What the fields refer to: roles, documents and requirements.</summary>
    public ImmutableArray<FieldReference> References { get; init; } = [];

    /// <summary>The place of a field's value, or the start of the file when the field is absent.</summary>
    public SourceLocation At(string field) => Fields.Entry(field)?.Value.Location ?? new SourceLocation(Path);

    /// <summary>The place of a field's key, or the start of the file when the field is absent.</summary>
    public SourceLocation AtKey(string field) => Fields.Entry(field)?.KeyLocation ?? new SourceLocation(Path);
}
