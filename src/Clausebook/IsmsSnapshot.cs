using Clausebook.Findings;
using Clausebook.History;

namespace Clausebook;

/// <summary>The whole ISMS at one point: as it stands in the working folder, or as it stood at a commit, read from git's objects.</summary>
/// <param name="Point">The commit that it was read from, or null for the working folder.</param>
/// <param name="Read">What was written.</param>
/// <param name="Stamping">What git says about it.</param>
internal sealed record IsmsSnapshot(HistoryPoint? Point, ReadSystem Read, Stamping Stamping) : IDisposable
{
    /// <summary>The day as seen from which it is judged.</summary>
    public DateOnly Day => Read.System.AsOf;

    /// <summary>True when nothing about it can be changed any more.</summary>
    public bool IsPast => Point is { IsPast: true };

    /// <summary>The commit that it was read from, or that lies below the working folder; null when the history cannot be used.</summary>
    public string? Commit => Stamping.System?.Repository.Commit;

    /// <summary>The stamped system, for those who can do nothing without it.</summary>
    /// <exception cref="EnvironmentException">The history cannot be used.</exception>
    public StampedSystem Stamped => Stamping.System ?? throw new EnvironmentException(Stamping.Findings[0].Message, Stamping.Findings[0].Help);

    /// <summary>Closes the repository that the files of a commit are read from; what was read stays.</summary>
    public void Dispose() => (Read.Tree as IDisposable)?.Dispose();
}
