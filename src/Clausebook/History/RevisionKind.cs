namespace Clausebook.History;

/// <summary>What a revision did to its document.</summary>
public enum RevisionKind
{
    /// <summary>The document appeared.</summary>
    Created,

    /// <summary>Its text or its front matter changed.</summary>
    Changed,

    /// <summary>Only review dates changed: a review without a change.</summary>
    Reviewed,

    /// <summary>The file moved or was renamed, and nothing else.</summary>
    Moved,

    /// <summary>A commit on the list of revisions to ignore touched it, as a reformat of everything does: a change that starts no version.</summary>
    Reformatted,

    /// <summary>A merge that resolved the text itself, so that it equals none of its parents.</summary>
    Merged,
}
