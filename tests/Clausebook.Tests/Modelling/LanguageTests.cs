using Clausebook.Testing;

namespace Clausebook.Tests.Modelling;

/// <summary>The language of a document: its own, else that of isms.yaml, else English.</summary>
public sealed class LanguageTests
{
    [Fact]
    public void A_document_has_its_own_language_or_that_of_isms_yaml()
    {
        (string, string) own = Example.PolicyWith("language: de-AT"), none = Example.PolicyWith("classification: public"), german = ("isms.yaml", "organization: {name: Example Ltd}\nlanguage: de\n");

        Assert.Equal(["de-AT", "de", "en"], new[] { Example.System(german, own), Example.System(german, none), Example.System(none) }.Select(s => s.Policies[0].Language));
    }

    [Theory]
    [InlineData("german")]
    [InlineData("de_AT")]
    [InlineData("\"d\"")]
    public void A_wrong_tag_is_found(string tag) =>
        Assert.Equal([$"{Example.PolicyPath}:4:11 ISMS0103 \"{tag.Trim('"')}\" is not a language tag."], Example.Lines(Example.PolicyWith($"language: {tag}")));

    [Fact]
    public void A_page_says_the_language_of_its_document()
    {
        using var repository = new TestRepository();
        foreach (var (path, text) in TestFolder.Minimal) repository.Write(path, text);
        repository.Write("isms.yaml", Example.NoDemands.Text).Write("policies/POL-001-a.md", "---\ntitle: Zugriff\nstatus: draft\nowner: security-lead\nclassification: internal\nlanguage: de\n---\n# Zugriff\n").Commit("Start");
        var folder = repository.Beside("site");
        new HandbookPipeline(new(repository.Path, ContentCheck.Today) { Output = folder }).Build(TestContext.Current.CancellationToken);

        Assert.Contains("<html lang=\"de\">", File.ReadAllText(Path.Combine(folder, "policies", "POL-001.html")), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", File.ReadAllText(Path.Combine(folder, "index.html")), StringComparison.Ordinal);
    }
}
