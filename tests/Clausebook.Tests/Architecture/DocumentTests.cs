using Clausebook.RecordTypes;
using Clausebook.Testing;

namespace Clausebook.Tests.Architecture;

/// <summary>README.md tells about everything that a user can write.</summary>
public sealed class DocumentTests
{
    private static readonly string Readme = File.ReadAllText(ProjectFolder.Path("README.md"));

    public static TheoryData<string> Keys => [.. IsmsOptionsSchema.Fields.SelectMany(f => Names("", f))];

    public static TheoryData<string> Verbs => [.. Directory.EnumerateFiles(ProjectFolder.Path("src/Clausebook.Cli/Verbs"), "*Verb.cs").Select(f => Path.GetFileName(f)[..^"Verb.cs".Length].ToLowerInvariant()).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_key_of_isms_yaml_has_its_row(string key) => Assert.Contains($"\n| `{key}` |", Readme, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Every_verb_has_its_row(string verb) => Assert.Matches($@"\n\| `{verb}[ `]", Readme);

    /// <summary>A map with described fields is documented by them; one without (free names) and a list by itself, a list of maps by both.</summary>
    private static IEnumerable<string> Names(string prefix, FieldDescription field)
    {
        var fields = field.Item?.Fields.IsDefaultOrEmpty == false ? field.Item.Fields : field.Fields;
        var inner = fields.IsDefaultOrEmpty ? [] : fields.SelectMany(f => Names(prefix + field.Name + ".", f));
        return field.Kind == FieldKind.Map && inner.Any() ? inner : inner.Prepend(prefix + field.Name);
    }
}
