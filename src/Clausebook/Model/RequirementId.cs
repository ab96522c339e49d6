namespace Clausebook.Model;

/// <summary>
/// The id of a framework's requirement: <c>iso27001-2022:5.2</c> (a clause), <c>iso27001-2022:A.5.15</c> (a reference control), <c>nist-csf-2.0:PR.AA-01</c>.
/// Ordered as people count: 5.9 before 5.10, clauses before Annex A.
/// </summary>
/// <param name="Framework">The framework's id.</param>
/// <param name="Number">The requirement's number within the framework.</param>
public sealed record RequirementId(string Framework, string Number) : IComparable<RequirementId>
{
    /// <summary>Reads <c>number</c> or <c>framework:number</c>; a bare number belongs to the given framework.</summary>
    public static RequirementId Parse(string text, string defaultFramework)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? new(defaultFramework, text) : new(text[..colon], text[(colon + 1)..]);
    }

    /// <inheritdoc/>
    public int CompareTo(RequirementId? other)
    {
        if (other is null) return 1;
        var order = string.CompareOrdinal(Framework, other.Framework);
        return order != 0 ? order : NaturalOrder.Compare(Number, other.Number);
    }

    /// <summary>The id with its framework in front.</summary>
    public override string ToString() => $"{Framework}:{Number}";

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(RequirementId left, RequirementId right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(RequirementId left, RequirementId right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(RequirementId left, RequirementId right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(RequirementId left, RequirementId right) => left.CompareTo(right) >= 0;
}
