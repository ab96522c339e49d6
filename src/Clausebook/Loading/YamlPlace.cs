using Clausebook.Findings;

namespace Clausebook.Loading;

/// <summary>A line of a piece of YAML at which something went wrong.</summary>
/// <param name="Path">The file.</param>
/// <param name="LineOffset">How many lines of the file come before the YAML.</param>
/// <param name="Lines">All lines of the YAML.</param>
/// <param name="Index">The line in question, from 0.</param>
/// <param name="Column">The column that the parser named, from 1.</param>
internal sealed record YamlPlace(string Path, int LineOffset, string[] Lines, int Index, int Column)
{
    /// <summary>The text of the line.</summary>
    public string Line => Lines[Index];

    /// <summary>A column of the line, from 1. A place never lies behind the line's end.</summary>
    public SourceLocation At(int column) => new(Path, Index + 1 + LineOffset, Math.Clamp(column, 1, Line.Length + 1));
}
