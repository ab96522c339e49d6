using Clausebook.Model;

namespace Clausebook.Tests.StarterContent;

/// <summary>The control records of the starter: each written for itself, and together believable.</summary>
public sealed class StarterControlTests
{
    private static ManagementSystem System => StarterText.System;

    [Fact]
    public void A_record_has_80_to_250_words_and_leads_to_a_document() => Assert.All(System.Controls, c =>
    {
        Assert.InRange(StarterText.Words(StarterText.Body(c)).Length, 80, 250);
        Assert.Contains(System.Links, l => l.Document == c && l.Resolved.Document is Policy);
    });

    /// <summary>The closest two share one phrase of five words among 150, less than a hundredth; boilerplate shares a quarter and more.</summary>
    [Fact]
    public void No_two_records_share_more_than_3_percent_of_their_phrases()
    {
        var phrases = System.Controls.Select(c => (c.Id, Of: Phrases(c))).ToArray();
        var shared = from a in phrases
                     from b in phrases
                     where string.CompareOrdinal(a.Id, b.Id) < 0
                     let part = (double)a.Of.Count(b.Of.Contains) / Math.Min(a.Of.Count, b.Of.Count)
                     where part > 0.03
                     select FormattableString.Invariant($"{a.Id} and {b.Id}: {part:P0}");

        Assert.Empty(shared);
    }

    [Fact]
    public void Every_justification_is_its_own()
    {
        Assert.Equal(93, System.Controls.Select(c => c.Justification).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Count());
        var openings = System.Controls.GroupBy(c => string.Join(' ', StarterText.Words(c.Justification!).Take(5)), StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1);
        Assert.Empty(openings.Select(g => g.Key));
    }

    [Fact]
    public void All_are_decided_and_not_all_are_perfect()
    {
        Assert.Equal((93, 2), (System.Controls.Count(c => c.Applicable is not null), System.Controls.Count(c => c.Applicable == false)));
        Assert.Equal((3, 1), (System.Controls.Count(c => c.Status == ImplementationStatus.Partial), System.Controls.Count(c => c.Status == ImplementationStatus.Planned)));
        Assert.All(System.Controls.Where(c => c.Status is ImplementationStatus.Partial or ImplementationStatus.Planned), c => Assert.NotNull(c.Due));
        Assert.All(System.Controls.Where(c => c.Status is ImplementationStatus.Implemented), c => Assert.Contains(c.Evidence, e => e is { Every: not null, Last: not null }));
    }

    private static HashSet<string> Phrases(ControlRecord control)
    {
        var words = StarterText.Words(StarterText.Body(control).ToUpperInvariant());
        return [.. Enumerable.Range(0, Math.Max(0, words.Length - 4)).Select(i => string.Join(' ', words.Skip(i).Take(5)))];
    }
}
