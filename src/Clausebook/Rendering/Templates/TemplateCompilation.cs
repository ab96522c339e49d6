using System.Collections.Immutable;
using System.Text;
using Clausebook.Findings;
using Microsoft.AspNetCore.Razor.Language;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Clausebook.Rendering.Templates;

/// <summary>
/// Compiles a team's own templates in one go: one Roslyn compilation costs little more than its first template. The result is the bytes of an
/// assembly, which is all that <see cref="TemplateSet"/> needs, so a cache can supply the same bytes.
/// </summary>
internal static class TemplateCompilation
{
    private const string AssemblyName = "Clausebook.OwnTemplates";

    /// <summary>The assembly, or null and what is wrong with the templates.</summary>
    public static (ImmutableArray<byte>? Assembly, ImmutableArray<Finding> Findings) Compile(ImmutableArray<TemplateSource> sources)
    {
        var byKey = sources.ToDictionary(s => s.Key, StringComparer.Ordinal);
        TemplateGenerator generator = new();
        List<SyntaxTree> trees = [];
        List<Finding> findings = [];
        foreach (var source in sources)
        {
            var code = generator.Generate(source.Key, source.Text.Text);
            findings.AddRange(code.Diagnostics.Where(d => d.Severity == RazorDiagnosticSeverity.Error).Select(d => TemplateFindings.Of(d, source)));
            trees.Add(Tree(code.GeneratedCode, source.Key));
        }
        if (findings.Count > 0) return (null, [.. findings]);
        trees.Add(Tree(TemplateGenerator.Index(byKey.Keys), TemplateGenerator.IndexName));

        var compilation = CSharpCompilation.Create(AssemblyName, trees, TemplateReferences.All(), Options());
        using MemoryStream assembly = new();
        // Line numbers in the assembly itself let a failing template be named by line.
        var emitted = compilation.Emit(assembly, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded));
        if (emitted.Success) return (ImmutableArray.Create(assembly.ToArray()), []);
        return (null, [.. TemplateFindings.Of(emitted.Diagnostics, compilation, byKey)]);
    }

    private static SyntaxTree Tree(string code, string path) => CSharpSyntaxTree.ParseText(SourceText.From(code, Encoding.UTF8), new CSharpParseOptions(LanguageVersion.Latest), path);

    private static CSharpCompilationOptions Options() => new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, deterministic: true)
        .WithSpecificDiagnosticOptions(
        [
            // RazorLight was built against older assemblies than those it runs with.
            new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress), new("CS1705", ReportDiagnostic.Suppress),
        ]);
}
