using Clausebook.Findings;

namespace Clausebook.Loading;

/// <summary>Something in YAML that cannot be read, in plain words.</summary>
/// <param name="Location">Where.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Help">What to write instead.</param>
public sealed record YamlFault(SourceLocation Location, string Message, string? Help);
