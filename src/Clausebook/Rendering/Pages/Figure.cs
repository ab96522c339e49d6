namespace Clausebook.Rendering.Pages;

/// <summary>A number that sums something up.</summary>
/// <param name="Count">The number.</param>
/// <param name="Label">What is counted.</param>
/// <param name="Tone">How it is coloured.</param>
public sealed record Figure(int Count, string Label, Tone Tone = Tone.Plain)
{
    /// <summary>The tone's class name.</summary>
    public string Class => Wording.ClassOf(Tone);
}
