using Clausebook.Model;
using Clausebook.Testing;
using Clausebook.Validation.Rules;

namespace Clausebook.Tests.StarterContent;

/// <summary>The documents of the starter: long enough to say something, short enough to be read, and complete.</summary>
public sealed class StarterDocumentTests
{
    private static ManagementSystem System => StarterText.System;

    [Fact]
    public void A_document_has_400_to_1200_words() =>
        Assert.All(System.Policies, p => Assert.InRange(StarterText.Words(StarterText.Body(p)).Length, 400, 1200));

    [Fact]
    public void A_document_says_who_must_do_what() => Assert.All(System.Policies, p =>
    {
        Assert.Contains(p.Body.Obligations, o => o.Level == ObligationLevel.Must);
        Assert.All(p.Body.Obligations, o => Assert.All(o.Addressees.Select(a => a.Text).DefaultIfEmpty("nobody"), a => Assert.Contains(a, System.Roles.Keys)));
    });

    [Fact]
    public void A_document_has_the_sections_that_readers_look_for() => Assert.All(System.Policies, p =>
        Assert.Empty(Common(p.Type).Except(p.Body.Headings.Where(h => h.Level == 2).Select(h => h.Text))));

    [Fact]
    public void Every_clause_is_answered_by_a_section_of_an_approved_document()
    {
        var clauses = System.Coverage[0].Requirements.Where(r => r.Requirement.Kind == RequirementKind.Clause && r.Required).ToArray();

        Assert.Equal(("4.1", "10.2"), (clauses[0].Requirement.Id.Number, clauses[^1].Requirement.Id.Number));
        Assert.All(clauses, c => Assert.Contains(c.Links, l => l is { Section.Level: > 1, Source: Policy { Status: DocumentStatus.Approved } }));
    }

    [Theory]
    [InlineData("4.1")]
    [InlineData("4.2")]
    public void Climate_change_is_considered_where_the_amendment_asks(string clause) =>
        Assert.Contains(System.Coverage[0].Find(clause)!.Links, l => l.Section?.Text.Contains("climate", StringComparison.OrdinalIgnoreCase) == true);

    [Fact]
    public void Documented_information_that_the_standard_asks_for_has_its_home()
    {
        Assert.NotEmpty(System.PrimaryFramework.DocumentedInformation);
        Assert.Empty(new MandatoryInformationMissing().Check(System));
    }

    [Fact]
    public void The_glossary_has_30_to_50_terms_and_the_texts_keep_to_it()
    {
        Assert.InRange(System.Glossary!.Terms.Length, 30, 50);
        Assert.Empty(System.All.SelectMany(d => d.Body.AvoidedWords));
        var texts = string.Join('\n', System.All.Where(d => d is not Glossary).Select(StarterText.Body));
        Assert.All(System.Glossary.Terms, t => Assert.Contains(t.Name, texts, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void On_the_day_of_its_last_review_nothing_is_open()
    {
        using var repository = Starter.Repository();
        var check = new HandbookPipeline(new(repository.Path, StarterText.LastReview) { Strict = true }).Check();

        Assert.Empty(check.Findings.Select(Example.Line));
        Assert.Equal(93, check.Counts.ControlsDecided);
    }

    private static string[] Common(string type) => type switch
    {
        "scope" => ["Purpose", "Boundaries", "Exclusions", "Related documents"],
        "policy" => ["Purpose", "Scope", "Rules", "Exceptions", "Compliance", "Related documents"],
        "procedure" => ["Purpose", "Scope", "Procedure", "Records", "Compliance", "Related documents"],
        "standard" => ["Purpose", "Scope", "Rules", "Compliance", "Related documents"],
        "plan" => ["Purpose", "Scope", "Plan", "Follow-up", "Related documents"],
        _ => throw new InvalidOperationException($"The starter has a document of type {type}, and nothing says what it has to hold."),
    };
}
