namespace Clausebook.Findings;

/// <summary>
/// The machine or the repository does not allow the work to go on (an unwritable folder, no git repository): exit code 3.
/// The message is one sentence for a person; the remedy says what to do.
/// </summary>
public sealed class EnvironmentException(string message, string? remedy = null, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>What to do about it, in one sentence.</summary>
    public string? Remedy { get; } = remedy;
}
