namespace Clausebook.History;

/// <summary>What proves an approval, strongest first.</summary>
public enum ApprovalProof
{
    /// <summary>An <c>Approved-by:</c> trailer on a first-parent commit of the published branch.</summary>
    Trailer,

    /// <summary>Approver, date and the hash of the approved text in front matter: it holds for that text whatever becomes of the commits.</summary>
    ApprovedText,

    /// <summary>Approver and date in front matter, set in a revision after which the body has not changed.</summary>
    FrontMatter,
}
