using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.History.Stamping;

/// <summary>Names the revisions of what is never approved: control records and other records.</summary>
internal static class RecordStamper
{
    /// <summary>The revisions as they are shown. Texts are read only for a record that has review dates, which a type of a team's own may have.</summary>
    /// <param name="document">The record as it is now.</param>
    /// <param name="revisions">Its revisions, newest first.</param>
    /// <param name="texts">Reads its texts.</param>
    public static ImmutableArray<Revision> Stamp(DocumentedInformation document, ImmutableArray<PathRevision> revisions, TextFactsReader texts)
    {
        var hasReviews = document.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) && FrontMatterFacts.ReviewFields.Any(field => document.Fields.Entry(field) is not null);
        return [.. revisions.Select(r => hasReviews && IsReview(r, texts) ? PolicyStamper.RevisionOf(r) with { Kind = RevisionKind.Reviewed } : PolicyStamper.RevisionOf(r))];
    }

    private static bool IsReview(PathRevision revision, TextFactsReader texts)
    {
        if (revision.Kind != RevisionKind.Changed) return false;
        var text = texts.Read(revision.Blob);
        return revision.Before.All(before => text.IsReviewOf(texts.Read(before)));
    }
}
