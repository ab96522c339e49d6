using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Loading;

/// <summary>What reading a piece of YAML gave.</summary>
/// <param name="Value">The value; null when nothing could be read.</param>
/// <param name="Fault">What stopped the reading, or null when all of it was read.</param>
public sealed record YamlReading(FieldValue? Value, YamlFault? Fault)
{
    /// <summary>The value when it is a map, else null.</summary>
    public MapValue? Map => Value as MapValue;

    /// <summary>The entries of a file that holds one or a list of them; none when nothing could be read.</summary>
    public ImmutableArray<FieldValue> Items => Value switch
    {
        null => [],
        ListValue list => list.Items,
        var one => [one],
    };
}
