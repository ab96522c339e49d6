using Microsoft.AspNetCore.Razor.Language;
using Microsoft.AspNetCore.Razor.Language.Extensions;
using Microsoft.AspNetCore.Razor.Language.Intermediate;
using RazorLight.Generation;
using RazorLight.Instrumentation;

namespace Clausebook.Rendering.Templates;

/// <summary>
/// Turns templates into C# with RazorLight's generator. RazorLight's own engine gives every template the same class name, which forbids one
/// compilation for all; this one is built from the same public parts and names the classes apart.
/// </summary>
internal sealed class TemplateGenerator
{
    private static readonly string[] Imports =
    [
        "@using System", "@using System.Collections.Generic", "@using System.Linq", "@using System.Threading.Tasks",
        "@using Clausebook.Rendering", "@using Clausebook.Rendering.Pages", "@inherits Clausebook.Rendering.Page<TModel>",
    ];

    private readonly RazorEngine engine;
    private readonly RazorSourceGenerator generator;

    /// <summary>Creates a generator for these templates.</summary>
    public TemplateGenerator(IReadOnlyDictionary<string, TemplateSource> sources)
    {
        engine = RazorProjectEngine.Create(RazorConfiguration.Default, RazorProjectFileSystem.Create("/"), builder =>
        {
            ModelDirective.Register(builder);
            SectionDirective.Register(builder);
            builder.Features.Add(new RazorLightTemplateDocumentClassifierPass());
            builder.Features.Add(new RazorLightAssemblyAttributeInjectionPass());
            builder.Features.Add(new ClassNamePass());
            builder.AddTargetExtension(new TemplateTargetExtension { TemplateTypeName = "global::RazorLight.Razor.RazorLightHelperResult" });
        }).Engine;
        generator = new RazorSourceGenerator(engine, new TemplateProject(sources))
        {
            DefaultImports = RazorSourceDocument.Create(string.Join('\n', Imports) + "\n", new RazorSourceDocumentProperties()),
        };
    }

    /// <summary>The C# of one template, with <c>#line</c> directives that lead back to it, and what Razor has to say about it.</summary>
    public RazorCSharpDocument Generate(TemplateSource source)
    {
        var document = generator.CreateCodeDocumentAsync(new TemplateProjectItem(source)).GetAwaiter().GetResult();
        engine.Process(document);
        return document.GetCSharpDocument();
    }

    /// <summary>Names each class after its template.</summary>
    private sealed class ClassNamePass : IntermediateNodePassBase, IRazorDirectiveClassifierPass
    {
        protected override void ExecuteCore(RazorCodeDocument codeDocument, DocumentIntermediateNode documentNode)
        {
            var name = string.Concat(codeDocument.Source.FilePath.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
            documentNode.FindPrimaryClass().ClassName = "Template_" + name;
        }
    }
}
