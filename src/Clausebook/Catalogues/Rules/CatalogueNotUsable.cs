using Clausebook.Findings;

namespace Clausebook.Catalogues.Rules;

/// <summary>A catalogue in the team's own folder that cannot be relied on. Found while the catalogues are read.</summary>
internal static class CatalogueNotUsable
{
    public static readonly FindingDescriptor Descriptor = new(
        "ISMS0108",
        "catalogue-not-usable",
        "A catalogue of the organization's own cannot be used",
        Severity.Error,
        "Coverage is counted against the catalogue, so a requirement that is misspelt, doubled or misplaced there would be counted wrongly everywhere (ISO/IEC 27001 7.5.3).");
}
