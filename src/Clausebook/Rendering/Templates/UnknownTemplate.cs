using Clausebook.Findings;

namespace Clausebook.Rendering.Templates;

/// <summary>A template asks for another one that does not exist. Turned into ISMS0920 by the engine.</summary>
/// <param name="key">The name asked for.</param>
/// <param name="known">The names that exist.</param>
internal sealed class UnknownTemplate(string key, IEnumerable<string> known) : Exception($"There is no template '{key}'.")
{
    /// <summary>The name asked for.</summary>
    public string Key { get; } = key;

    /// <summary>The nearest name that exists, or null.</summary>
    public string? Nearest { get; } = NearestName.Find(key, known);
}
