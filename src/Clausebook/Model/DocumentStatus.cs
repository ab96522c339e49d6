namespace Clausebook.Model;

/// <summary>Where documented information stands in its life.</summary>
public enum DocumentStatus
{
    /// <summary>Being written; binds nobody.</summary>
    Draft,

    /// <summary>Waiting for approval; binds nobody.</summary>
    InReview,

    /// <summary>Approved for use (ISO/IEC 27001 7.5.2 c).</summary>
    Approved,

    /// <summary>No longer in force; kept for reference.</summary>
    Retired,
}
