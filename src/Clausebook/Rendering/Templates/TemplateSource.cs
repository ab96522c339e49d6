using Clausebook.Loading;

namespace Clausebook.Rendering.Templates;

/// <summary>A template as written.</summary>
/// <param name="Key">Its name below the template folder, for example <c>Policy.cshtml</c> or <c>Shared/Layout.cshtml</c>.</param>
/// <param name="Text">The text.</param>
/// <param name="IsBuiltIn">True for a template of the product; false for one of the team's own.</param>
internal sealed record TemplateSource(string Key, SourceText Text, bool IsBuiltIn)
{
    /// <summary>The path that people know it by.</summary>
    public string Path => Text.Path;
}
