namespace Clausebook.Rendering.Pages;

/// <summary>How a state is coloured; never the only sign of it.</summary>
public enum Tone
{
    /// <summary>As it should be.</summary>
    Good,

    /// <summary>On its way, or worth a look soon.</summary>
    Soon,

    /// <summary>Needs somebody to act.</summary>
    Bad,

    /// <summary>Neither good nor bad.</summary>
    Plain,
}
