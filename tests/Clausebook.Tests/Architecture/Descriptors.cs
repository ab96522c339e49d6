using System.Collections.Immutable;
using System.Reflection;
using Clausebook.Findings;
using Clausebook.Validation;

namespace Clausebook.Tests.Architecture;

/// <summary>Every rule's descriptor, found in the assembly and not in a list that somebody could forget to extend.</summary>
internal static class Descriptors
{
    public static ImmutableArray<FindingDescriptor> All { get; } =
    [
        .. InFields().Concat(OfRules()).Distinct().OrderBy(d => d.Code, StringComparer.Ordinal),
    ];

    private static IEnumerable<FindingDescriptor> InFields() =>
        from type in typeof(Finding).Assembly.GetTypes()
        where !type.ContainsGenericParameters
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where field.FieldType == typeof(FindingDescriptor)
        select (FindingDescriptor)field.GetValue(null)!;

    private static IEnumerable<FindingDescriptor> OfRules() =>
        from type in typeof(Finding).Assembly.GetTypes()
        where !type.IsAbstract && type.BaseType is { IsGenericType: true } && type.BaseType.GetGenericTypeDefinition() == typeof(Rule<>)
        let rule = Activator.CreateInstance(type, nonPublic: true)
        select (FindingDescriptor)type.GetProperty(nameof(Rule<>.Descriptor))!.GetValue(rule)!;
}
