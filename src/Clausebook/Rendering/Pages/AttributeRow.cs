using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>An attribute of a control, for example one of the five of ISO/IEC 27002:2022.</summary>
/// <param name="Name">The attribute.</param>
/// <param name="Values">Its values.</param>
public sealed record AttributeRow(string Name, string Values)
{
    internal static ImmutableArray<AttributeRow> Of(Requirement? requirement) => requirement is null ? [] :
        [.. requirement.Attributes.Select(a => new AttributeRow(Wording.Title(a.Key), string.Join(", ", a.Value.Select(v => Wording.Title(v.TrimStart('#'))))))];
}
