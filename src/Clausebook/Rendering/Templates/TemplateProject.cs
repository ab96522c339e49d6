using RazorLight.Razor;

namespace Clausebook.Rendering.Templates;

/// <summary>
/// Our templates as a RazorLight project. It holds nothing: templates are handed to the generator one by one, and there are no _ViewImports
/// files, because what every template needs is imported by the generator.
/// </summary>
internal sealed class TemplateProject : RazorLightProject
{
    public override Task<RazorLightProjectItem> GetItemAsync(string templateKey) => throw new NotSupportedException("Templates are handed to the generator one by one.");

    public override Task<IEnumerable<RazorLightProjectItem>> GetImportsAsync(string templateKey) => Task.FromResult<IEnumerable<RazorLightProjectItem>>([]);
}
