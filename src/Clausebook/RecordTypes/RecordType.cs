using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Clausebook.RecordTypes;

/// <summary>A type of documented information, as data: what it is called, where it lives and which fields it has.</summary>
public sealed class RecordType
{
    private readonly FrozenDictionary<string, FieldDescription> byName;

    /// <summary>Creates a type from its fields.</summary>
    public RecordType(string name, ImmutableArray<FieldDescription> fields)
    {
        Name = name;
        Fields = fields;
        byName = fields.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);
    }

    /// <summary>The name that <c>type:</c> uses.</summary>
    public string Name { get; }

    /// <summary>What one is called, for people.</summary>
    public required string Title { get; init; }

    /// <summary>What several are called, for people.</summary>
    public required string Plural { get; init; }

    /// <summary>The kind of folder it lives in: "policies", "controls", "records" or "glossary".</summary>
    public required string Folder { get; init; }

    /// <summary>Titles of the level-2 sections that a text of this type must have.</summary>
    public ImmutableArray<string> Sections { get; init; } = [];

    /// <summary>The fields, in the order in which they are best written.</summary>
    public ImmutableArray<FieldDescription> Fields { get; }

    /// <summary>The field of that name, or null.</summary>
    public FieldDescription? Field(string name) => byName.GetValueOrDefault(name);
}
