using System.Collections.ObjectModel;

namespace Clausebook.Model;

/// <summary>An entry of a framework catalogue: a clause or a reference control, by number and short title. The wording of the standard is never kept.</summary>
/// <param name="Id">Framework and number.</param>
/// <param name="Title">The short title.</param>
/// <param name="Kind">Group, clause or control.</param>
public sealed record Requirement(RequirementId Id, string Title, RequirementKind Kind)
{
    /// <summary>The number of the group it belongs to, or null at the top.</summary>
    public string? Parent { get; init; }

    /// <summary>True when the framework leaves no choice (clauses 4 to 10 of ISO/IEC 27001).</summary>
    public bool Mandatory { get; init; }

    /// <summary>The theme of a control ("organizational", "people", "physical", "technological"), when the framework has themes.</summary>
    public string? Theme { get; init; }

    /// <summary>Further attributes by name, for example the five of ISO/IEC 27002:2022 or the implementation groups of CIS, each with its values.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Attributes { get; init; } = ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>A remark in our own words, when the catalogue has one.</summary>
    public string? Note { get; init; }
}
