namespace Clausebook.Model;

/// <summary>How strongly an obligation binds (the words of RFC 2119).</summary>
public enum ObligationLevel
{
    /// <summary>Has to be done.</summary>
    Must,

    /// <summary>Must not be done.</summary>
    MustNot,

    /// <summary>Is to be done unless there is a good reason.</summary>
    Should,

    /// <summary>Is allowed.</summary>
    May,
}
