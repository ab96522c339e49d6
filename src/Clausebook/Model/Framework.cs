using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Clausebook.Model;

/// <summary>A framework in one edition: its identity and its requirements in catalogue order.</summary>
public sealed class Framework
{
    private readonly FrozenDictionary<string, Requirement> byNumber;

    /// <summary>Creates the framework from its requirements in catalogue order.</summary>
    public Framework(string id, string name, ImmutableArray<Requirement> requirements)
    {
        Id = id;
        Name = name;
        Requirements = requirements;
        byNumber = requirements.ToFrozenDictionary(r => r.Id.Number, StringComparer.Ordinal);
    }

    /// <summary>The id that front matter uses, for example <c>iso27001-2022</c>.</summary>
    public string Id { get; }

    /// <summary>The name that people use, for example "ISO/IEC 27001:2022".</summary>
    public string Name { get; }

    /// <summary>The full title, when the catalogue has one.</summary>
    public string? FullTitle { get; init; }

    /// <summary>The publisher.</summary>
    public string? Publisher { get; init; }

    /// <summary>The edition in words.</summary>
    public string? Edition { get; init; }

    /// <summary>The terms under which the catalogue's data may be passed on.</summary>
    public string? Licence { get; init; }

    /// <summary>Where the catalogue's data was taken from.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Remarks on the catalogue, in our own words.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>All requirements, groups included, in catalogue order.</summary>
    public ImmutableArray<Requirement> Requirements { get; }

    /// <summary>The documented information that the framework asks for by name.</summary>
    public ImmutableArray<DocumentedInformationItem> DocumentedInformation { get; init; } = [];

    /// <summary>The requirement with this number, or null.</summary>
    public Requirement? Find(string number) => byNumber.GetValueOrDefault(number);
}
