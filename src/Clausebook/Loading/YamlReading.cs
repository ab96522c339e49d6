using Clausebook.Model;

namespace Clausebook.Loading;

/// <summary>What reading a piece of YAML gave.</summary>
/// <param name="Value">The value; null when nothing could be read.</param>
/// <param name="Fault">What stopped the reading, or null when all of it was read.</param>
public sealed record YamlReading(FieldValue? Value, YamlFault? Fault)
{
    /// <summary>The value when it is a map, else null.</summary>
    public MapValue? Map => Value as MapValue;
}
