namespace Clausebook.Findings;

/// <summary>The command line or isms.yaml asks for something that cannot be: exit code 2. The message is one sentence for a person.</summary>
public sealed class UsageException(string message, string? remedy = null, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>What to write instead, in one sentence.</summary>
    public string? Remedy { get; } = remedy;
}
