namespace Clausebook.Redlines;

/// <summary>Words that came in the place of others; one of the two may be none.</summary>
/// <param name="OldStart">The first old word.</param>
/// <param name="OldEnd">The old word after the last.</param>
/// <param name="Start">The first new word.</param>
/// <param name="End">The new word after the last.</param>
internal readonly record struct Edit(int OldStart, int OldEnd, int Start, int End)
{
    /// <summary>This edit and the next as one, with what stands between them.</summary>
    public Edit With(Edit next) => new(OldStart, next.OldEnd, Start, next.End);
}
