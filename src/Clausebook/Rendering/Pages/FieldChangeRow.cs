using System.Collections.Immutable;
using Clausebook.Redlines;

namespace Clausebook.Rendering.Pages;

/// <summary>A field of the front matter that changed, in words.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Removed">What went.</param>
/// <param name="Added">What came.</param>
/// <param name="IsReplaced">True when the one value took the place of the other.</param>
public sealed record FieldChangeRow(string Label, ImmutableArray<PageLink> Removed, ImmutableArray<PageLink> Added, bool IsReplaced)
{
    /// <summary>True when the same values stand in another order.</summary>
    public bool IsReordered => Removed.IsEmpty && Added.IsEmpty;

    internal static FieldChangeRow Of(Place place, FieldChange change)
    {
        var (removed, added) = (change.Old.Except(change.Present, StringComparer.Ordinal), change.Present.Except(change.Old, StringComparer.Ordinal));
        return new(Wording.Title(change.Key), [.. removed.Select(Value)], [.. added.Select(Value)], !change.IsList && change.Old.Length > 0 && change.Present.Length > 0);

        PageLink Value(string value) => change.Key is "status" or "classification" or "type" ? new(Wording.Title(value)) : FieldView.Link(place, value);
    }
}
