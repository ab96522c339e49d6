namespace Clausebook.Cli;

/// <summary>What the process says to its caller when it ends. Teams build on these numbers.</summary>
internal static class ExitCode
{
    public const int Clean = 0;

    /// <summary>Findings at or above the threshold.</summary>
    public const int Findings = 1;

    /// <summary>The command line or isms.yaml cannot be used.</summary>
    public const int Usage = 2;

    /// <summary>The machine or the repository does not allow it: no git repository, a shallow clone, an unwritable folder.</summary>
    public const int Environment = 3;

    /// <summary>A defect of ours.</summary>
    public const int Defect = 70;

    /// <summary>Interrupted by the user.</summary>
    public const int Interrupted = 130;
}
