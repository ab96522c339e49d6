using System.Collections.Immutable;

namespace Clausebook.RecordTypes;

/// <summary>One field of a record type: everything that loading, findings, schemas and forms need to know about it.</summary>
/// <param name="Name">The key in front matter.</param>
/// <param name="Kind">What may be written.</param>
/// <param name="Help">What it means, in one sentence for an editor.</param>
public sealed record FieldDescription(string Name, FieldKind Kind, string Help)
{
    /// <summary>True when the field must be there.</summary>
    public bool Required { get; init; }

    /// <summary>The allowed words of an enum.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>For an id: the record type it must refer to, "any" for every type, or null when it names nothing (its own id, for example).</summary>
    public string? RefersTo { get; init; }

    /// <summary>For a list: what each item is.</summary>
    public FieldDescription? Item { get; init; }

    /// <summary>For a map: its fields.</summary>
    public ImmutableArray<FieldDescription> Fields { get; init; } = [];

    /// <summary>For a map: true when a team may add keys of its own, each with a text.</summary>
    public bool OwnKeys { get; init; }
}
