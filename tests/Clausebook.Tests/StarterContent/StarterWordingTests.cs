using System.Text.RegularExpressions;
using Clausebook.Model;
using Clausebook.Testing;

namespace Clausebook.Tests.StarterContent;

/// <summary>How the starter is written: short sentences, figures in place of vague words, and nothing that belongs to one repository.</summary>
public sealed partial class StarterWordingTests
{
    private static IEnumerable<DocumentedInformation> Texts => [.. StarterText.System.Policies, .. StarterText.System.Controls];

    /// <summary>A word that promises something without saying what. Where one is meant, a figure says it better.</summary>
    [Fact]
    public void No_rule_hides_behind_a_vague_word() =>
        Assert.Empty(from text in Texts from Match match in Vague().Matches(StarterText.Body(text)) select $"{text.Path}: {match.Value}");

    [Fact]
    public void Sentences_are_short()
    {
        Assert.All(Texts, t => Assert.InRange(StarterText.Sentences(t).Average(s => StarterText.Words(s).Length), 1, 18));
        Assert.All(Texts.SelectMany(StarterText.Sentences), s => Assert.True(StarterText.Words(s).Length <= 40, s));
    }

    /// <summary>Labels and tables name roles by their ids; a sentence that people read aloud uses their titles.</summary>
    [Fact]
    public void Sentences_name_roles_as_people_do()
    {
        string[] ids = [.. StarterText.System.Roles.Keys.Where(r => r.Contains('-', StringComparison.Ordinal))];
        Assert.Empty(from text in Texts from sentence in StarterText.Sentences(text) from id in ids where sentence.Contains(id, StringComparison.OrdinalIgnoreCase) select $"{text.Path}: {sentence}");
    }

    [Fact]
    public void What_changes_from_company_to_company_stands_in_isms_yaml_alone()
    {
        string[] own = [.. StarterText.System.Organization.Values.Where(v => v.Key is not ("help" or "primary-city" or "standby-city")).Select(v => v.Value)];
        var literal = from text in Texts
                      let source = File.ReadAllText(ProjectFolder.Path(text.Path))
                      from value in own
                      where Regex.IsMatch(source, $@"\b{Regex.Escape(value)}\b")
                      select $"{text.Path}: {value}";

        Assert.Empty(literal);
    }

    [Fact]
    public void The_starter_makes_sense_in_any_repository()
    {
        var files = ProjectFiles.All().Where(f => f.StartsWith("policies/", StringComparison.Ordinal) || f.StartsWith("controls/", StringComparison.Ordinal) || f.StartsWith("records/", StringComparison.Ordinal) || f == "roles.yaml");
        Assert.Empty(from file in files from Match match in Ours().Matches(File.ReadAllText(ProjectFolder.Path(file))) select $"{file}: {match.Value}");
    }

    [GeneratedRegex(@"\b(appropriate(ly)?|adequate(ly)?|suitabl[ey]|sufficient(ly)?|reasonabl[ey]|regular(ly)?|periodic(ally)?|frequent(ly)?|timely|promptly|immediately|(as|if|when|where) (needed|necessary|required|appropriate|possible|practicable|useful|applicable)|as soon as possible|from time to time|without delay|best practices?|industry standards?|state of the art)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Vague();

    [GeneratedRegex(@"clausebook|github|gitlab|https?://|build\.sh|site-template|dotnet|TODO", RegexOptions.IgnoreCase)]
    private static partial Regex Ours();
}
