using System.Reflection;
using System.Text.RegularExpressions;
using Clausebook.Rendering.Templates;
using Clausebook.Testing;

namespace Clausebook.Tests.Architecture;

/// <summary>What holds for the repository as a whole.</summary>
public sealed partial class HouseTests
{
    private const string SpecFolder = "tests/Clausebook.Tests/Specs";

    // Written in pieces, so that this file does not find itself.
    private static readonly string[] RegistryHosts = ["nuget" + ".org", "npmjs" + ".org", "npmjs" + ".com", "yarnpkg" + ".com", "pypi" + ".org", "pkgs.dev" + ".azure.com"];

    public static TheoryData<string> Codes => [.. RuleLedger.Read().Select(d => d.Code).Distinct()];

    [Fact]
    public void No_file_names_the_host_of_a_package_registry() =>
        Assert.All(TextFiles(), file => Assert.All(RegistryHosts, host => Assert.False(file.Text.Contains(host, StringComparison.OrdinalIgnoreCase), $"{file.Path} names {host}")));

    [Fact]
    public void No_file_names_a_path_of_somebodys_machine() =>
        Assert.All(TextFiles(), file => Assert.False(MachinePath().IsMatch(file.Text), $"{file.Path} names {MachinePath().Match(file.Text).Value}"));

    /// <summary>All but the templates, which are written in site-template and become C# while the product is built.</summary>
    [Theory]
    [InlineData("Clausebook")]
    [InlineData("Clausebook.Cli")]
    public void Each_type_stands_in_a_file_of_its_own_name(string project)
    {
        var folder = $"src/{project}/";
        var files = ProjectFiles.All().Where(f => f.StartsWith(folder, StringComparison.Ordinal) && f.EndsWith(".cs", StringComparison.Ordinal)).ToHashSet();
        var homes = Assembly.Load(project).GetTypes().Where(t => !t.IsNested && t.Name[0] != '<' && t.Namespace != TemplateGenerator.Namespace && t.Namespace?.StartsWith("Clausebook", StringComparison.Ordinal) != false).Select(t => folder + FileOf(t, project)).ToHashSet();
        Assert.Empty(homes.Except(files));
        Assert.Empty(files.Except(homes));
    }

    [Fact]
    public void Codes_and_names_of_rules_are_unique()
    {
        Assert.Equal(RuleLedger.Read().Length, RuleLedger.Read().Select(d => d.Code).Distinct().Count());
        Assert.Equal(RuleLedger.Read().Length, RuleLedger.Read().Select(d => d.Name).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_has_a_code_a_name_and_a_page_with_its_title(string code)
    {
        var rule = RuleLedger.Read().First(d => d.Code == code);
        Assert.Matches(@"^ISMS0[0-9]\d\d$", rule.Code);
        Assert.Matches("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", rule.Name);
        Assert.Equal($"# {rule.Code}: {rule.Title}", File.ReadLines(ProjectFolder.Path(SpecFolder + "/" + rule.Code + ".md")).First());
    }

    [Fact]
    public void A_page_about_a_rule_has_its_rule() =>
        Assert.Empty(Directory.EnumerateFiles(ProjectFolder.Path(SpecFolder), "ISMS*.md").Select(Path.GetFileNameWithoutExtension).Except(RuleLedger.Read().Select(d => d.Code)));

    private static string FileOf(Type type, string project)
    {
        var name = type.Name.Split('`')[0] + ".cs";
        var folder = type.Namespace is { } space && space.Length > project.Length ? space[(project.Length + 1)..].Replace('.', '/') + "/" : "";
        return folder + name;
    }

    private static IEnumerable<(string Path, string Text)> TextFiles() =>
        from path in ProjectFiles.All()
        let text = File.ReadAllText(ProjectFolder.Path(path))
        where !text.Contains('\0', StringComparison.Ordinal)
        select (path, text);

    [GeneratedRegex("""(?<![\w.}/:-])/(work|root|tmp/wt)/\w""", RegexOptions.ExplicitCapture)]
    private static partial Regex MachinePath();
}
