using Clausebook.Loading;

namespace Clausebook.Rendering.Templates;

/// <summary>A template of a team's own, as written.</summary>
/// <param name="Key">Its name below the template folder, for example <c>Policy.cshtml</c> or <c>Shared/Layout.cshtml</c>.</param>
/// <param name="Text">The text.</param>
internal sealed record TemplateSource(string Key, SourceText Text)
{
    /// <summary>The path that people know it by.</summary>
    public string Path => Text.Path;
}
