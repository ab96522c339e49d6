namespace Clausebook.Testing.Corpora;

/// <summary>A document as it stands at one moment of the history that is being made. It changes from commit to commit.</summary>
/// <param name="id">The id.</param>
/// <param name="type">The record type.</param>
/// <param name="folder">The folder it stays in.</param>
/// <param name="title">The title.</param>
internal sealed class CorpusDocument(string id, string type, string folder, string title)
{
    public string Id { get; } = id;

    public string Type { get; } = type;

    public string Title { get; } = title;

    /// <summary>The name after the id in the file's name; a rename changes it.</summary>
    public string Slug { get; set; } = title.ToLowerInvariant().Replace(' ', '-');

    public string Path => $"{folder}/{Id}-{Slug}.md";

    /// <summary>The role that answers for it.</summary>
    public required string Owner { get; init; }

    /// <summary>The clauses and controls it names in front matter.</summary>
    public required string Satisfies { get; init; }

    /// <summary>The text.</summary>
    public List<CorpusBlock> Blocks { get; } = [];

    /// <summary>Documents it links to, with the fragment.</summary>
    public List<(CorpusDocument Target, string Fragment)> Links { get; } = [];

    /// <summary>Documents that link to it: a rename changes them too.</summary>
    public HashSet<CorpusDocument> LinkedFrom { get; } = [];

    /// <summary>True for documents without which something would be uncovered: they end approved and are never retired.</summary>
    public bool IsCore { get; init; }

    /// <summary>True for a document that is deleted again before the end; nothing links to it.</summary>
    public bool IsPassing { get; init; }

    public bool Exists { get; set; }

    /// <summary>draft, in-review, approved or retired; for documents that direct work only.</summary>
    public string Status { get; set; } = "draft";

    public DateOnly? ApprovedOn { get; set; }

    public DateOnly? LastReviewed { get; set; }

    /// <summary>When evidence last arose, for control records.</summary>
    public DateOnly LastEvidence { get; set; }

    public bool IsPolicy => folder.StartsWith("policies", StringComparison.Ordinal);

    /// <summary>The role that approves it: top management for what binds everybody, the security lead for how work is done.</summary>
    public string Approver => Type is "policy" or "scope" or "plan" ? "top-management" : "security-lead";

    /// <summary>True for an approved document whose yearly review would be overdue on a day.</summary>
    public bool NeedsReview(DateOnly day) => IsPolicy && Exists && Status == "approved" && LastReviewed!.Value.AddMonths(12) <= day;
}
