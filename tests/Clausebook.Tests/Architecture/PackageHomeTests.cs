using System.Xml.Linq;
using Clausebook.Findings;
using Clausebook.Testing;

namespace Clausebook.Tests.Architecture;

/// <summary>Each package has one home, so that replacing it or reading about it means one folder. Held against the compiled assemblies.</summary>
public sealed class PackageHomeTests
{
    /// <summary>What an assembly's name starts with, and the namespaces (or single types) that may use it.</summary>
    private static readonly Dictionary<string, string[]> Homes = new()
    {
        ["AngleSharp"] = ["Clausebook.Verification"],
        ["LibGit2Sharp"] = ["Clausebook.History", "Clausebook.Content"],
        ["Markdig"] = ["Clausebook.Loading", "Clausebook.Rendering"],
        ["Microsoft.CodeAnalysis"] = ["Clausebook.Rendering"],
        ["RazorLight"] = ["Clausebook.Rendering"],
        ["Spectre.Console"] = ["Clausebook.Reporting", "Clausebook.Cli"],
        ["System.CommandLine"] = ["Clausebook.Cli", "Program"],
        ["System.Console"] = ["Clausebook.Reporting", "Clausebook.Cli", "Program"],
        ["YamlDotNet"] = ["Clausebook.Loading", "Clausebook.RecordTypes", "Clausebook.Catalogues", "Clausebook.IsmsOptionsReader"],
    };

    private static readonly string Library = typeof(Finding).Assembly.Location;
    private static readonly string Cli = Path.Combine(AppContext.BaseDirectory, "Clausebook.Cli.dll");

    [Fact]
    public void A_package_is_used_only_in_its_home() => Assert.Empty(Strangers(Library).Concat(Strangers(Cli)));

    [Fact]
    public void The_model_uses_nothing_but_the_base_class_library_and_findings() =>
        Assert.DoesNotContain(TypeUses.In(Library), use => IsIn(use, "Clausebook.Model") && !IsFitForTheModel(use));

    [Fact]
    public void Every_package_of_the_product_has_a_home()
    {
        var packages = Directory.EnumerateFiles(ProjectFolder.Path("src"), "*.csproj", SearchOption.AllDirectories)
            .SelectMany(file => XDocument.Load(file).Descendants("PackageReference"))
            .Where(reference => (string?)reference.Attribute("PrivateAssets") != "all")
            .Select(reference => (string)reference.Attribute("Include")!);
        Assert.All(packages, package => Assert.Contains(Homes.Keys, home => package.StartsWith(home, StringComparison.Ordinal)));
    }

    /// <summary>This assembly holds violations made on purpose: a test that cannot fail proves nothing.</summary>
    [Fact]
    public void A_package_outside_its_home_is_found_wherever_it_hides()
    {
        var strangers = Strangers(typeof(PackageHomeTests).Assembly.Location).Select(u => u.User).ToHashSet();
        Assert.Superset(
            new HashSet<string>([typeof(YamlInABody).FullName!, typeof(YamlInASignature).FullName!, typeof(YamlAsATypeArgument).FullName!, typeof(YamlInALambda).FullName!]),
            strangers);
    }

    private static IEnumerable<TypeUse> Strangers(string assembly) =>
        from use in TypeUses.In(assembly)
        from home in Homes
        where use.Assembly == home.Key || use.Assembly.StartsWith(home.Key + ".", StringComparison.Ordinal)
        where !home.Value.Any(place => IsIn(use, place))
        select use;

    /// <summary>Types without a namespace are the compiler's own.</summary>
    private static bool IsFitForTheModel(TypeUse use) => use.Assembly == "Clausebook"
        ? !use.Used.Contains('.', StringComparison.Ordinal) || use.Used.StartsWith("Clausebook.Model.", StringComparison.Ordinal) || use.Used.StartsWith("Clausebook.Findings.", StringComparison.Ordinal)
        : use.Assembly.StartsWith("System.", StringComparison.Ordinal);

    private static bool IsIn(TypeUse use, string place) => use.User == place || use.UserNamespace == place || use.UserNamespace.StartsWith(place + ".", StringComparison.Ordinal);
}
