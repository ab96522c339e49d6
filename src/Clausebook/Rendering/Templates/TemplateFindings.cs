using Clausebook.Findings;
using Clausebook.Rendering.Rules;
using Microsoft.AspNetCore.Razor.Language;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SourceLocation = Clausebook.Findings.SourceLocation;

namespace Clausebook.Rendering.Templates;

/// <summary>Says what the compilers say about a template in words of somebody who edits it: where it stands in the .cshtml, and what could stand there.</summary>
internal static class TemplateFindings
{
    /// <summary>A finding of Razor itself, such as a tag without an end.</summary>
    public static Finding Of(RazorDiagnostic diagnostic, TemplateSource source)
    {
        var offset = Math.Clamp(diagnostic.Span.AbsoluteIndex, 0, source.Text.Text.Length);
        return new(TemplateError.Descriptor, source.Text.At(offset), OneSentence(diagnostic.GetMessage(null)))
        {
            Help = "Mend the template, or take it away so that the built-in one is used.",
        };
    }

    /// <summary>The findings of the C# compiler, one for each place.</summary>
    public static IEnumerable<Finding> Of(IEnumerable<Diagnostic> diagnostics, CSharpCompilation compilation, Dictionary<string, TemplateSource> sources) => diagnostics
        .Where(d => d.Severity == DiagnosticSeverity.Error)
        .Select(d => Of(d, compilation, sources))
        .DistinctBy(f => f.Location);

    private static Finding Of(Diagnostic diagnostic, CSharpCompilation compilation, Dictionary<string, TemplateSource> sources)
    {
        var source = sources[diagnostic.Location.SourceTree!.FilePath];
        Finding finding = new(TemplateError.Descriptor, Place(diagnostic, source), OneSentence(diagnostic.GetMessage(null)));
        return diagnostic.Id switch
        {
            "CS1061" or "CS0117" => WithMembers(finding, diagnostic, compilation),
            "CS0103" => finding with { Message = $"Nothing named '{Written(diagnostic)}' is known here.", Help = "A template reads its values from Model." },
            "CS0246" or "CS0234" => finding with { Help = "A page model has the name of its template: the first line of Policy.cshtml is '@model PolicyPage'." },
            _ => finding,
        };
    }

    /// <summary>Names the members that exist where one was written that does not.</summary>
    private static Finding WithMembers(Finding finding, Diagnostic diagnostic, CSharpCompilation compilation)
    {
        var tree = diagnostic.Location.SourceTree!;
        var node = tree.GetRoot().FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<MemberAccessExpressionSyntax>();
        var type = node is null ? null : compilation.GetSemanticModel(tree).GetTypeInfo(node.Expression).Type;
        if (type is null) return finding;
        var members = Members(type).Distinct().Order(StringComparer.Ordinal).ToList();
        var written = Written(diagnostic);
        return finding with
        {
            Message = $"{type.Name} has nothing named '{written}'.",
            Suggestion = NearestName.Find(written, members),
            Help = $"{type.Name} offers {string.Join(", ", members)}.",
        };
    }

    private static IEnumerable<string> Members(ITypeSymbol? type)
    {
        for (; type is not null && type.SpecialType != SpecialType.System_Object; type = type.BaseType)
        {
            foreach (var property in type.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, IsIndexer: false }) yield return property.Name;
            }
        }
    }

    /// <summary>The place in the .cshtml. Razor shifts columns where its own code needs room, so the word itself is looked up in the line.</summary>
    private static SourceLocation Place(Diagnostic diagnostic, TemplateSource source)
    {
        var written = Written(diagnostic);
        // The model's type stands in the class's head, which has no line of the template: its word is looked up in the whole.
        if (!diagnostic.Location.GetMappedLineSpan().HasMappedPath) return source.Text.At(Math.Max(0, source.Text.Text.IndexOf(written, StringComparison.Ordinal)));
        var mapped = diagnostic.Location.GetMappedLineSpan().StartLinePosition;
        var line = source.Text.Line(mapped.Line + 1);
        var here = mapped.Character < line.Length && line.AsSpan(mapped.Character).StartsWith(written, StringComparison.Ordinal);
        var column = here ? mapped.Character : Math.Max(0, line.IndexOf(written, StringComparison.Ordinal));
        return new(source.Path, mapped.Line + 1, column + 1);
    }

    private static string Written(Diagnostic diagnostic) => diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan);

    private static string OneSentence(string message)
    {
        var line = string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.EndsWith('.') ? line : line + ".";
    }
}
