namespace Clausebook.Comparison;

/// <summary>What became of a document or record, in the order in which changes are listed.</summary>
public enum ChangeKind
{
    /// <summary>It was not there before.</summary>
    New,

    /// <summary>Its text, version, status or fields are others.</summary>
    Changed,

    /// <summary>It has another id or another file, and nothing else.</summary>
    Renamed,

    /// <summary>It is no longer in force, and still there to be read.</summary>
    Retired,

    /// <summary>It is gone.</summary>
    Removed,
}
