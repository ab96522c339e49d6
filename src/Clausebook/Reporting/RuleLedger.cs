using System.Reflection;
using Clausebook.Findings;

namespace Clausebook.Reporting;

/// <summary>All rules of the product. A rule is in the ledger because it exists: nobody can forget to enter it.</summary>
public static class RuleLedger
{
    /// <summary>The descriptors of all rules, by code.</summary>
    /// <exception cref="InvalidOperationException">Two rules share a code: codes are never reused.</exception>
    public static IReadOnlyList<FindingDescriptor> Read()
    {
        List<FindingDescriptor> rules =
        [
            .. typeof(RuleLedger).Assembly.GetTypes()
                .Where(type => !type.ContainsGenericParameters)
                .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                .Where(field => field.FieldType == typeof(FindingDescriptor))
                .Select(field => (FindingDescriptor)field.GetValue(null)!)
                .Distinct()
                .OrderBy(rule => rule.Code, StringComparer.Ordinal),
        ];
        foreach (var (one, other) in rules.Zip(rules.Skip(1)))
        {
            if (one.Code == other.Code) throw new InvalidOperationException($"The rules {one.Name} and {other.Name} share the code {one.Code}.");
        }
        return rules;
    }
}
