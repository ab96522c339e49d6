using System.Reflection;
using System.Text.RegularExpressions;
using Clausebook.Findings;
using Clausebook.Loading.Rules;
using Clausebook.RecordTypes;
using Clausebook.Validation;

namespace Clausebook.Tests.Validation;

/// <summary>The codes of findings are a ledger: teams put them into their configuration.</summary>
public sealed partial class LedgerTests
{
    private static readonly FindingDescriptor[] File = Of(typeof(FileRules));
    private static readonly FindingDescriptor[] Field = [.. Of(typeof(FieldRules)), .. Of(typeof(RecordTypeReader))];
    private static readonly FindingDescriptor[] Rules = [.. new Validator().Descriptors];

    private static FindingDescriptor[] All => [.. File, .. Field, .. Rules];

    [Fact]
    public void No_code_and_no_name_is_used_twice()
    {
        Assert.Equal(All.Length, All.Select(d => d.Code).Distinct().Count());
        Assert.Equal(All.Length, All.Select(d => d.Name).Distinct().Count());
    }

    /// <summary>The ledger is written by hand; the assembly cannot forget.</summary>
    [Fact]
    public void Every_rule_of_the_product_is_in_the_ledger() =>
        Assert.Equal(InFields().Concat(OfRules()).Distinct().OrderBy(d => d.Code, StringComparer.Ordinal), RuleLedger.Read());

    [Fact]
    public void Rules_stand_in_the_order_of_their_codes()
    {
        Assert.All([File, Field, Rules], list => Assert.Equal(list.Select(d => d.Code).Order(StringComparer.Ordinal), list.Select(d => d.Code)));
    }

    [Fact]
    public void Every_code_lies_in_the_range_of_what_it_is_about()
    {
        Assert.All(File, d => Assert.StartsWith("ISMS00", d.Code));
        Assert.All(Field, d => Assert.StartsWith("ISMS01", d.Code));
        Assert.All(Rules, d => Assert.Contains(d.Code[..6], (string[])["ISMS01", "ISMS02", "ISMS03", "ISMS04", "ISMS08"]));
    }

    [Fact]
    public void Every_rule_has_a_name_a_title_and_the_clause_behind_it()
    {
        Assert.All(All, d =>
        {
            Assert.Matches(Kebab(), d.Name);
            Assert.False(d.Title.EndsWith('.'), d.Title);
            Assert.Matches(Clause(), d.Why);
        });
    }

    [Fact]
    public void What_only_the_calendar_causes_is_a_warning() => Assert.All(All.Where(d => d.CalendarOnly), d => Assert.Equal(Severity.Warning, d.Severity));

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

    private static FindingDescriptor[] Of(Type type) => [.. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.GetValue(null)).OfType<FindingDescriptor>()];

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)+$", RegexOptions.ExplicitCapture)]
    private static partial Regex Kebab();

    [GeneratedRegex(@"ISO/IEC 27001|clause \d|\b\d+\.\d+", RegexOptions.ExplicitCapture)]
    private static partial Regex Clause();
}
