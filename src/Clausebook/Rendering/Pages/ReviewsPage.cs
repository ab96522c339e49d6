using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>Which documents are to be reviewed, and when: overdue first, then soon, then by month.</summary>
/// <param name="Frame">What stands around the page.</param>
/// <param name="WarnBefore">How long before its date a review counts as due soon.</param>
/// <param name="Overdue">Reviews whose date has passed.</param>
/// <param name="Soon">Reviews due soon.</param>
/// <param name="Months">The others, by month.</param>
/// <param name="Undated">Approved documents of which no date is known.</param>
public sealed record ReviewsPage(
    PageFrame Frame, string WarnBefore, ImmutableArray<ReviewsPage.Review> Overdue, ImmutableArray<ReviewsPage.Review> Soon, ImmutableArray<ReviewsPage.Month> Months,
    ImmutableArray<ReviewsPage.Review> Undated) : HandbookPage(Frame)
{
    /// <summary>A review that is due.</summary>
    /// <param name="Document">The document.</param>
    /// <param name="Due">The day by which it is to be reviewed, or null.</param>
    /// <param name="Owner">Who reviews it, or null.</param>
    /// <param name="Holders">Who holds that role, or null.</param>
    /// <param name="Distance">"32 days ago", "in 12 days".</param>
    public sealed record Review(PageLink Document, Day? Due, PageLink? Owner, string? Holders, string Distance);

    /// <summary>A month.</summary>
    /// <param name="Title">Its name and year.</param>
    /// <param name="Reviews">The reviews due in it.</param>
    public sealed record Month(string Title, ImmutableArray<Review> Reviews);

    internal static ReviewsPage From(Place place)
    {
        var asOf = place.Book.System.AsOf;
        var soon = place.Book.Options.ReviewWarnBefore.After(asOf);
        var approved = place.Book.System.Policies.Where(p => p.Status == DocumentStatus.Approved).OrderBy(p => p.NextReview?.DayNumber ?? -1).ThenBy(p => p.Id, NaturalOrder.Instance).ToList();
        var later = approved.Where(p => p.NextReview > soon).GroupBy(p => Wording.Month(p.NextReview!.Value), StringComparer.Ordinal);
        return new(
            place.Frame("Reviews due", Register.Reviews), place.Book.Options.ReviewWarnBefore.ToString(),
            Reviews(place, approved.Where(p => p.NextReview < asOf)),
            Reviews(place, approved.Where(p => p.NextReview >= asOf && p.NextReview <= soon)),
            [.. later.Select(m => new Month(m.Key, Reviews(place, m)))],
            Reviews(place, approved.Where(p => p.NextReview is null)));
    }

    /// <summary>How urgent a document's review is, or null when it can wait.</summary>
    internal static Badge? StateOf(Handbook book, Policy policy)
    {
        if (policy is not { Status: DocumentStatus.Approved, NextReview: { } due }) return null;
        if (due < book.System.AsOf) return new("Overdue", Tone.Bad);
        return due <= book.Options.ReviewWarnBefore.After(book.System.AsOf) ? new("Due soon", Tone.Soon) : null;
    }

    private static ImmutableArray<Review> Reviews(Place place, IEnumerable<Policy> policies) => [.. policies.Select(p => new Review(
        place.ByTitle(p), Day.Of(p.NextReview), place.Role(p.Owner), place.Holders(p.Owner), Distance(p.NextReview, place.Book.System.AsOf)))];

    private static string Distance(DateOnly? due, DateOnly asOf) => (due?.DayNumber - asOf.DayNumber) switch
    {
        null => "",
        0 => "today",
        < 0 and { } days => Wording.Count(-days, "day") + " ago",
        { } days => "in " + Wording.Count(days, "day"),
    };
}
