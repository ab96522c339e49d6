namespace Clausebook.Findings;

/// <summary>A place in a file of the repository.</summary>
/// <param name="Path">Path from the repository's root with forward slashes.</param>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">Column in UTF-16 units, counted from 1.</param>
public readonly record struct SourceLocation(string Path, int Line = 1, int Column = 1)
{
    /// <summary>The place as <c>path:line:column</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Path}:{Line}:{Column}");
}
