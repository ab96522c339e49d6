using System.Collections.Immutable;
using System.Reflection;
using Clausebook.Findings;
using Clausebook.Validation;

namespace Clausebook;

/// <summary>
/// The ledger of all rules. It is read off the assembly, so that nobody can forget to enter a rule; codes in it are never reused.
/// </summary>
public static class RuleLedger
{
    /// <summary>What each rule shares with its findings, by code.</summary>
    /// <exception cref="InvalidOperationException">Two rules share a code.</exception>
    public static ImmutableArray<FindingDescriptor> Read()
    {
        ImmutableArray<FindingDescriptor> rules = [.. InFields().Concat(OfRules()).Distinct().OrderBy(d => d.Code, StringComparer.Ordinal)];
        foreach (var (one, other) in rules.Zip(rules.Skip(1)))
        {
            if (one.Code == other.Code) throw new InvalidOperationException($"The rules {one.Name} and {other.Name} share the code {one.Code}.");
        }
        return rules;
    }

    private static IEnumerable<FindingDescriptor> InFields() =>
        from type in typeof(RuleLedger).Assembly.GetTypes()
        where !type.ContainsGenericParameters
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where field.FieldType == typeof(FindingDescriptor)
        select (FindingDescriptor)field.GetValue(null)!;

    private static IEnumerable<FindingDescriptor> OfRules() =>
        from type in typeof(RuleLedger).Assembly.GetTypes()
        where !type.IsAbstract && type.BaseType is { IsGenericType: true } && type.BaseType.GetGenericTypeDefinition() == typeof(Rule<>)
        let rule = Activator.CreateInstance(type, nonPublic: true)
        select (FindingDescriptor)type.GetProperty(nameof(Rule<>.Descriptor))!.GetValue(rule)!;
}
