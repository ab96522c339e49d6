namespace Clausebook.Rendering.Templates;

/// <summary>A page object that can reach the other templates of its set.</summary>
internal interface IOpenedTemplate
{
    /// <summary>Gives it the set.</summary>
    void Join(TemplateSet set);
}
