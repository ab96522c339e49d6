using System.Collections.Immutable;
using Clausebook.Caching;
using Clausebook.Content;
using Clausebook.Rendering.Templates;
using RazorLight;
using RazorLight.Compilation;

namespace Clausebook.Rendering;

/// <summary>The one RazorLight engine of a process. It prints page models with their templates, as UTF-8, from any number of threads.</summary>
public sealed class TemplateEngine
{
    private readonly RazorLightEngine engine;
    private readonly TemplateSet templates;
    private readonly TemplateFaults faults;

    private TemplateEngine(TemplateSet templates, ImmutableArray<TemplateSource> own)
    {
        this.templates = templates;
        faults = new TemplateFaults(own);
        engine = new RazorLightEngine(new EngineHandler(new RazorLightOptions { DisableEncoding = false }, new NoCompiler(), new TemplateFactoryProvider(), templates));
    }

    /// <summary>Makes the engine from the product's templates alone: the repository's are not looked at. Nothing is compiled.</summary>
    public static TemplateEngine BuiltIn() => new(TemplateSet.BuiltIn(), []);

    /// <summary>Makes the engine from the product's templates, with the repository's own in their place where it has some. Templates are code: only on request.</summary>
    internal static TemplateLoading WithOwn(ContentTree repository, string folder, CacheFolder cache) => Load(TemplateSources.Own(repository, folder), cache);

    internal static TemplateLoading Load(ImmutableArray<TemplateSource> own, CacheFolder cache)
    {
        if (own.IsEmpty) return new(BuiltIn(), []);
        var (assembly, findings) = OwnTemplates.Load(own, cache);
        return assembly is null ? new(null, findings) : new(new TemplateEngine(TemplateSet.BuiltIn().With(assembly), own), []);
    }

    /// <summary>Prints a page, layout included. Nothing comes out when a template fails.</summary>
    /// <param name="template">The template's key, for example <c>Policy.cshtml</c>.</param>
    /// <param name="model">The page model.</param>
    /// <param name="output">Takes the page as UTF-8.</param>
    /// <exception cref="TemplateException">A template of the repository failed; the exception carries the finding.</exception>
    public void Print(string template, object model, Stream output)
    {
        try
        {
            using Utf8Writer body = new();
            var page = engine.CompileTemplateAsync(template).GetAwaiter().GetResult();
            Execute(page, model, body);
            if (string.IsNullOrEmpty(page.Layout))
            {
                output.Write(body.Written.Span);
                return;
            }
            using Utf8Writer whole = new();
            var layout = templates.Open(page.Layout);
            layout.BodyContent = new HtmlBytes(body.Written);
            Execute(layout, model, whole);
            output.Write(whole.Written.Span);
        }
        catch (Exception exception) when (faults.Explain(exception, template) is { } finding)
        {
            throw new TemplateException(finding, exception);
        }
    }

    /// <summary>Runs one template into a writer. RazorLight's renderer would collect a page as pieces of text first; pages are written as bytes at once.</summary>
    private void Execute(ITemplatePage page, object model, Utf8Writer writer)
    {
        (page as IOpenedTemplate)?.Join(templates);
        page.SetModel(model);
        page.PageContext = new PageContext { Writer = writer, ExecutingPageKey = page.Key };
        page.ExecuteAsync().GetAwaiter().GetResult();
    }
}
