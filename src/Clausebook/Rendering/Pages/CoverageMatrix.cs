using System.Collections.Immutable;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>
/// Documents against clauses. Only documents that answer something have a row, and empty cells next to each other are one cell, so that the
/// table grows with the answers and not with documents times clauses.
/// </summary>
/// <param name="Columns">The clauses.</param>
/// <param name="Rows">The documents.</param>
public sealed record CoverageMatrix(ImmutableArray<CoverageMatrix.Column> Columns, ImmutableArray<CoverageMatrix.Row> Rows)
{
    /// <summary>A clause.</summary>
    /// <param name="Requirement">Its number, leading to its page.</param>
    /// <param name="Title">Its title.</param>
    public sealed record Column(PageLink Requirement, string Title);

    /// <summary>A document.</summary>
    /// <param name="Document">Its id.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Cells">Its cells.</param>
    public sealed record Row(PageLink Document, string Title, ImmutableArray<Cell> Cells);

    /// <summary>A clause that the document answers, or a run of those that it does not.</summary>
    /// <param name="Empty">How many clauses in a row are not answered; 0 for an answer.</param>
    /// <param name="Answer">The clause answered, leading to the section; null for a run.</param>
    public sealed record Cell(int Empty, PageLink? Answer)
    {
        /// <summary>The run's length as a <c>colspan</c>, or null for a single cell.</summary>
        public string? Span => Empty > 1 ? FormattableString.Invariant($"{Empty}") : null;
    }

    internal static CoverageMatrix? Of(Place place)
    {
        var clauses = place.Book.System.Coverage
            .Where(c => c.Framework.Id == place.Book.System.PrimaryFramework.Id)
            .SelectMany(c => c.Requirements).Where(r => r.Requirement.Kind == RequirementKind.Clause).ToList();
        Dictionary<RequirementId, int> index = [];
        for (var i = 0; i < clauses.Count; i++) index.Add(clauses[i].Requirement.Id, i);
        Row[] rows = [.. from policy in place.Book.System.Policies
                         let links = place.Book.Answers(policy).Where(l => index.ContainsKey(l.Requirement.Id)).ToLookup(l => index[l.Requirement.Id])
                         where links.Count > 0
                         select new Row(new PageLink(policy.Id, place.To(Handbook.Page(policy))), policy.Title, [.. Cells(place, policy, links, clauses.Count)])];
        if (rows.Length == 0) return null;
        return new([.. clauses.Select(c => new Column(place.Requirement(c.Requirement), c.Requirement.Title))], [.. rows]);
    }

    private static IEnumerable<Cell> Cells(Place place, Policy policy, ILookup<int, CoverageLink> links, int columns)
    {
        var next = 0;
        foreach (var answer in links.OrderBy(g => g.Key))
        {
            if (answer.Key > next) yield return new(answer.Key - next, null);
            var section = answer.Select(l => l.Section).FirstOrDefault(s => s is not null);
            var number = answer.First().Requirement.Id.Number;
            yield return new(0, new PageLink("●", place.To(Handbook.Page(policy), section?.Id), $"{policy.Id} answers {number}{(section is null ? "" : $" in “{section.Text}”")}"));
            next = answer.Key + 1;
        }
        if (next < columns) yield return new(columns - next, null);
    }
}
