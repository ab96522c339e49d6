using RazorLight.Compilation;

namespace Clausebook.Rendering.Templates;

/// <summary>RazorLight asks its compiler for what the cache does not hold; ours holds everything there is.</summary>
internal sealed class NoCompiler : IRazorTemplateCompiler
{
    public ICompilationService CompilationService => throw new NotSupportedException("Templates are compiled together, by TemplateCompilation.");

    public Task<CompiledTemplateDescriptor> CompileAsync(string templateKey) => throw new UnknownTemplate(templateKey, []);
}
