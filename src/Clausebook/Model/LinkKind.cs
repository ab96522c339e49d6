namespace Clausebook.Model;

/// <summary>Where a link of a body leads.</summary>
public enum LinkKind
{
    /// <summary>To the web or to a mail address; never followed by us.</summary>
    External,

    /// <summary>To a place in the same document.</summary>
    Fragment,

    /// <summary>To another document, control record or record.</summary>
    Document,

    /// <summary>To a file that is published beside the pages (a picture, a PDF).</summary>
    File,

    /// <summary>Nowhere: no such file, outside the content, or of a kind that is not published.</summary>
    Dead,

    /// <summary>To an address that must never be a link (a script, embedded data, another protocol).</summary>
    Refused,
}
