namespace Clausebook.Rendering.Templates;

/// <summary>A template tried to write something into an attribute that may not stand there. Turned into ISMS0920 by the engine.</summary>
/// <param name="reason">Why, in one sentence.</param>
/// <param name="offset">Where in the template's text.</param>
internal sealed class TemplateRefusal(string reason, int offset) : Exception(reason)
{
    /// <summary>Where in the template's text.</summary>
    public int Offset { get; } = offset;
}
