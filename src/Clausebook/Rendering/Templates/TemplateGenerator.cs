using System.Text;
using Microsoft.AspNetCore.Razor.Language;
using Microsoft.AspNetCore.Razor.Language.Extensions;
using Microsoft.AspNetCore.Razor.Language.Intermediate;
using RazorLight.Generation;
using RazorLight.Instrumentation;

namespace Clausebook.Rendering.Templates;

/// <summary>
/// Turns templates into C# with RazorLight's generator: the product's own while the product is built, a team's own at run time. RazorLight's
/// own engine gives every template the same class name, which forbids one compilation for all; this one is built from the same public parts
/// and names the classes apart.
/// </summary>
internal sealed class TemplateGenerator
{
    /// <summary>The namespace of everything generated.</summary>
    public const string Namespace = "Clausebook.Rendering.CompiledTemplates";

    /// <summary>The class that lists an assembly's templates; its method returns a dictionary from key to page factory.</summary>
    public const string IndexName = Namespace + "." + IndexClass;

    private const string IndexClass = "TemplateIndex";

    private static readonly string[] Imports =
    [
        "@using System", "@using System.Collections.Generic", "@using System.Linq", "@using System.Threading.Tasks",
        "@using Clausebook.Rendering", "@using Clausebook.Rendering.Pages", "@inherits Clausebook.Rendering.Page<TModel>",
    ];

    private readonly RazorEngine engine;
    private readonly RazorSourceGenerator generator;

    /// <summary>Creates a generator, for any number of templates.</summary>
    public TemplateGenerator()
    {
        engine = RazorProjectEngine.Create(RazorConfiguration.Default, RazorProjectFileSystem.Create("/"), builder =>
        {
            ModelDirective.Register(builder);
            SectionDirective.Register(builder);
            builder.Features.Add(new RazorLightTemplateDocumentClassifierPass());
            builder.Features.Add(new NamingPass());
            builder.AddTargetExtension(new TemplateTargetExtension { TemplateTypeName = "global::RazorLight.Razor.RazorLightHelperResult" });
        }).Engine;
        generator = new RazorSourceGenerator(engine, new TemplateProject())
        {
            DefaultImports = RazorSourceDocument.Create(string.Join('\n', Imports) + "\n", new RazorSourceDocumentProperties()),
        };
    }

    /// <summary>The C# of one template, with <c>#line</c> directives that lead back to it, and what Razor has to say about it.</summary>
    public RazorCSharpDocument Generate(string key, string text)
    {
        var document = generator.CreateCodeDocumentAsync(new TemplateProjectItem(key, text)).GetAwaiter().GetResult();
        engine.Process(document);
        return document.GetCSharpDocument();
    }

    /// <summary>The C# that lists templates. RazorLight's attribute for this would have to be searched for at run time; a method is just called.</summary>
    public static string Index(IEnumerable<string> keys)
    {
        StringBuilder code = new($"namespace {Namespace}\n{{\n    internal static class {IndexClass}\n    {{\n");
        code.Append("        public static global::System.Collections.Generic.Dictionary<string, global::System.Func<global::RazorLight.ITemplatePage>> Pages() => new(global::System.StringComparer.Ordinal)\n        {\n");
        foreach (var key in keys) code.Append("            [").Append(Literal(key)).Append("] = static () => new ").Append(ClassOf(key)).Append("(),\n");
        return code.Append("        };\n    }\n}\n").ToString();
    }

    /// <summary>The class of a template. What no name of a class can hold becomes its code, so that no two templates share a class.</summary>
    private static string ClassOf(string key) => "Template_" + string.Concat(key.Select(c => char.IsAsciiLetterOrDigit(c) ? c.ToString() : FormattableString.Invariant($"_{(int)c:X2}_")));

    /// <summary>A file's name may hold anything, also what would end a literal.</summary>
    private static string Literal(string key) => '"' + string.Concat(key.Select(c => c is < ' ' or '"' or '\\' or > '~' ? FormattableString.Invariant($"\\u{(int)c:X4}") : c.ToString())) + '"';

    /// <summary>Names each class after its template.</summary>
    private sealed class NamingPass : IntermediateNodePassBase, IRazorDirectiveClassifierPass
    {
        protected override void ExecuteCore(RazorCodeDocument codeDocument, DocumentIntermediateNode documentNode)
        {
            documentNode.FindPrimaryNamespace().Content = Namespace;
            var page = documentNode.FindPrimaryClass();
            page.ClassName = ClassOf(codeDocument.Source.FilePath);
            page.Modifiers.Clear();
            page.Modifiers.Add("internal");
            page.Modifiers.Add("sealed");
            Simplify(documentNode.FindPrimaryMethod());
        }

        /// <summary>A template that awaits nothing prints without the machinery for it. One that returns early is left as it is: what it returns would have to be written.</summary>
        private static void Simplify(MethodDeclarationIntermediateNode method)
        {
            if (Code(method).Any(code => code.Contains("await", StringComparison.Ordinal) || code.Contains("return", StringComparison.Ordinal))) return;
            method.Modifiers.Remove("async");
            var end = new CSharpCodeIntermediateNode();
            end.Children.Add(new IntermediateToken { Kind = TokenKind.CSharp, Content = "return global::System.Threading.Tasks.Task.CompletedTask;\n" });
            method.Children.Add(end);
        }

        private static IEnumerable<string> Code(IntermediateNode node) =>
            node is IntermediateToken { Kind: TokenKind.CSharp } token ? [token.Content] : node.Children.SelectMany(Code);
    }
}
