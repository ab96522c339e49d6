using RazorLight.Razor;

namespace Clausebook.Rendering.Templates;

/// <summary>Our templates as a RazorLight project. There are no _ViewImports files: what every template needs is imported by the generator.</summary>
internal sealed class TemplateProject(IReadOnlyDictionary<string, TemplateSource> sources) : RazorLightProject
{
    public override Task<RazorLightProjectItem> GetItemAsync(string templateKey) =>
        Task.FromResult<RazorLightProjectItem>(new TemplateProjectItem(sources[templateKey]));

    public override Task<IEnumerable<RazorLightProjectItem>> GetImportsAsync(string templateKey) => Task.FromResult<IEnumerable<RazorLightProjectItem>>([]);
}
