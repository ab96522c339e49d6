namespace Clausebook.Testing.Corpora;

/// <summary>What people do to documents. No text of an approved document changes without a new approval or a way back to review.</summary>
internal sealed class CorpusEditor(CorpusLibrary library, CorpusRandom random)
{
    private readonly long[] weights = Weights(library.ByPopularity.Count);

    /// <summary>How many of the documents, by popularity, have been written by now; the rest is still to come.</summary>
    public int Written { get; private set; }

    /// <summary>Writes the next documents.</summary>
    public IReadOnlyList<CorpusDocument> WriteNext(int count, DateOnly day)
    {
        var next = library.ByPopularity.Skip(Written).Take(count).ToArray();
        Written += next.Length;
        foreach (var document in next)
        {
            document.Exists = true;
            document.LastEvidence = day;
            if (document.IsCore || random.Percent(70)) Approve(document, day);
        }
        return next;
    }

    /// <summary>A few documents that exist, popular ones more often: the share of a document falls with its rank.</summary>
    public IReadOnlyList<CorpusDocument> Pick(int count)
    {
        HashSet<CorpusDocument> picked = [];
        for (var tries = 0; tries < count * 4 && picked.Count < count; tries++)
        {
            var at = Array.BinarySearch(weights, 0, Written, random.Below(weights[Written - 1]) + 1);
            var document = library.ByPopularity[at < 0 ? ~at : at];
            if (document is { Exists: true, Status: not "retired" }) picked.Add(document);
        }
        return [.. picked];
    }

    /// <summary>Changes the text, and with it where the document stands.</summary>
    public void Edit(CorpusDocument document, DateOnly day)
    {
        var blocks = document.Blocks.FindAll(b => b.IsText);
        random.Pick(blocks).Edit(random);
        Touch(document, day);
    }

    /// <summary>Whatever changed: an approved document is approved again or goes back to review.</summary>
    public void Touch(CorpusDocument document, DateOnly day)
    {
        document.LastEvidence = day;
        if (!document.IsPolicy || document.Status == "retired") return;
        if (document.ApprovedOn >= day || !random.Percent(document.Status == "approved" ? 80 : 50)) document.Status = document.ApprovedOn is null && random.Percent(50) ? "draft" : "in-review";
        else Approve(document, day);
    }

    /// <summary>Reviews approved documents without a change of text.</summary>
    public static IReadOnlyList<CorpusDocument> Review(IEnumerable<CorpusDocument> documents, DateOnly day)
    {
        var reviewed = documents.Where(d => d is { Exists: true, Status: "approved" } && d.LastReviewed < day).ToArray();
        foreach (var document in reviewed) document.LastReviewed = day;
        return reviewed;
    }

    /// <summary>Gives a document another file name; every document that links to it follows.</summary>
    public IReadOnlyList<CorpusDocument> Rename(CorpusDocument document, DateOnly day)
    {
        document.Slug = random.Pick(CorpusText.Subjects).ToLowerInvariant().Replace(' ', '-') + "-" + random.Between(2, 99);
        var others = document.LinkedFrom.Where(d => d.Exists).OrderBy(d => d.Id, StringComparer.Ordinal).ToArray();
        foreach (var other in others) Touch(other, day);
        if (random.Percent(50)) Edit(document, day);
        return [document, .. others];
    }

    /// <summary>What the last commit needs: everything written, nothing of the core unapproved, no review overdue.</summary>
    public IReadOnlyList<CorpusDocument> Settle(DateOnly day)
    {
        HashSet<CorpusDocument> changed = [.. WriteNext(library.ByPopularity.Count - Written, day).Where(d => !d.IsPassing)];
        changed.UnionWith(Review(library.ByPopularity.Where(d => d.NeedsReview(day.AddDays(1))), day));
        foreach (var document in library.ByPopularity.Where(d => d is { IsCore: true, Status: not "approved" }))
        {
            Approve(document, day);
            changed.Add(document);
        }
        return [.. changed.Where(d => !d.IsPassing)];
    }

    private static void Approve(CorpusDocument document, DateOnly day)
    {
        if (document.IsPolicy) (document.Status, document.ApprovedOn, document.LastReviewed) = ("approved", day, day);
    }

    private static long[] Weights(int count)
    {
        var weights = new long[count];
        for (var i = 0; i < count; i++) weights[i] = (i == 0 ? 0 : weights[i - 1]) + (1_000_000_000 / (i + 20));
        return weights;
    }
}
