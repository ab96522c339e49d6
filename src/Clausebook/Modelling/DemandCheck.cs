using System.Collections.Immutable;
using Clausebook.Findings;
using Clausebook.Loading.Rules;
using Clausebook.Model;

namespace Clausebook.Modelling;

/// <summary>
/// Holds what isms.yaml demands against what exists. A demand for a number or a document type that does not exist would silently demand
/// nothing.
/// </summary>
internal static class DemandCheck
{
    /// <summary>Passes when every framework, number and type that is named exists.</summary>
    /// <exception cref="ConfigurationException">Something that is named does not exist.</exception>
    public static void Require(IsmsOptions options, ImmutableArray<Framework> frameworks, IEnumerable<string> types)
    {
        var findings = options.Coverage.SelectMany(demand => Check(demand, frameworks)).Concat(Sections(options, [.. types])).ToImmutableArray();
        if (!findings.IsEmpty) throw new ConfigurationException(findings);
    }

    private static IEnumerable<Finding> Check(CoverageDemand demand, ImmutableArray<Framework> frameworks)
    {
        if (demand.WrittenFramework is not { } written) return [];
        var framework = frameworks.FirstOrDefault(f => f.Id == demand.Framework);
        if (framework is null)
        {
            var ids = frameworks.Select(f => f.Id).ToArray();
            return [Bad(written, $"The framework \"{demand.Framework}\" is not in use here.", $"In use: {string.Join(", ", ids)}. Add others under frameworks: also.", NearestName.Find(demand.Framework, ids))];
        }
        return demand.WrittenNumbers.Where(n => n.Text != "all" && framework.Find(n.Text) is null).Select(n => Bad(
            n,
            $"{n.Text} does not exist in {framework.Name}.",
            "Write the number of a requirement, of a group of them, or all.",
            NearestName.Find(n.Text, framework.Requirements.Select(r => r.Id.Number))));
    }

    private static IEnumerable<Finding> Sections(IsmsOptions options, string[] types) =>
        from type in options.Sections.Keys
        where !types.Contains(type)
        select Bad(options.SectionPlaces.GetValueOrDefault(type) ?? new TextValue(type, new("isms.yaml")), $"There is no type of document called \"{type}\".", $"Write one of: {string.Join(", ", types)}.", NearestName.Find(type, types));

    private static Finding Bad(TextValue written, string message, string help, string? suggestion) =>
        new(FieldRules.BadValue, written.Location, message) { Help = help, Suggestion = suggestion };
}
