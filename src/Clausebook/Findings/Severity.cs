namespace Clausebook.Findings;

/// <summary>How much a finding weighs, lightest first, so that severities compare by order.</summary>
public enum Severity
{
    /// <summary>Worth knowing; never changes the exit code.</summary>
    Note,

    /// <summary>Should be mended; blocks only under <c>--strict</c>.</summary>
    Warning,

    /// <summary>Must be mended: nothing is published while it stands.</summary>
    Error,
}
