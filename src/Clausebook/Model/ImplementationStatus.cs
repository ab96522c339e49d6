namespace Clausebook.Model;

/// <summary>How far a control is implemented.</summary>
public enum ImplementationStatus
{
    /// <summary>Decided, nothing begun.</summary>
    NotStarted,

    /// <summary>Planned, with a date.</summary>
    Planned,

    /// <summary>Implemented in part.</summary>
    Partial,

    /// <summary>Implemented.</summary>
    Implemented,
}
