using System.Text;
using Clausebook.Findings;
using Clausebook.Testing;
using CsCheck;

namespace Clausebook.Tests.Loading;

/// <summary>Whatever a pull request brings: nothing throws, and every finding has a place inside of its file.</summary>
public sealed class RobustnessTests
{
    private const int Times = 100;

    private static readonly string[] Fragments =
    [
        "---\n", "\n", "\n\n", " ", "  ", "\t", ":", ": ", "- ", "[", "]", "{", "}", "(", ")", "#", "## ", "|", ">", "`", "```\n", "*", "**", "_", "\"", "'", "\\", "%", "&a", "*a", "!b", "<<: ", "~", ",", "?",
        "<", ">", "<!--", "-->", "<b>", "{#a}", "{#a satisfies=\"5.2\"}", "**MUST (all-staff):** ", "**MUST (:** ", "[x](", "[x](#a)", "![](a.png)", "[a]: b\n", "[^1]", "http://a.b", "%00", "é", "\u00AD", "𝒳", "第", "\u202E", "\r", "\r\n", "\uFEFF",
        "title: A", "status: draft\n", "owner: security-lead\n", "satisfies: [5.2, A.5.15]\n", "last-reviewed: 31/12/2026\n", "evidence: [{what: a}]\n", "id: POL-004\n", "type: risk\n", "TODO", "{{x}}", "=======\n", "<<<<<<< a\n",
    ];

    private static readonly Gen<string> Soup = Gen.Int[0, Fragments.Length - 1].Select(i => Fragments[i]).Array[0, 40].Select(string.Concat);

    [Fact]
    public void Random_bytes_never_throw() =>
        Gen.Byte.Array[0, 400].Sample(bytes => Check(Example.PolicyPath, bytes), iter: Times, threads: 1);

    [Fact]
    public void Random_pieces_of_front_matter_never_throw() =>
        Soup.Sample(text => Check(Example.PolicyPath, Encoding.UTF8.GetBytes($"---\nstatus: draft\nowner: security-lead\n{text}\n---\n# A\n")), iter: Times, threads: 1);

    [Fact]
    public void Random_pieces_of_Markdown_never_throw() =>
        Soup.Sample(text => Check(Example.PolicyPath, Encoding.UTF8.GetBytes($"---\nstatus: approved\nowner: security-lead\n---\n{text}")), iter: Times, threads: 1);

    [Fact]
    public void Random_pieces_of_records_never_throw() =>
        Soup.Sample(text => Check("records/RSK-001.yaml", Encoding.UTF8.GetBytes(text)), iter: Times, threads: 1);

    [Fact]
    public void Random_pieces_of_roles_and_record_types_never_throw() => Gen.Select(Soup, Gen.Bool.Select(roles => roles ? "roles.yaml" : "record-types/own.yaml"))
        .Sample((text, path) => Check(path, Encoding.UTF8.GetBytes($"type: own\nfields:\n  {text}")), iter: Times, threads: 1);

    [Fact]
    public void Random_pieces_of_configuration_are_read_or_refused_as_configuration() => Soup.Sample(
        text =>
        {
            using var folder = TestFolder.Isms(("isms.yaml", $"organization: {{name: Example Ltd}}\n{text}\n"));
            try
            {
                ContentCheck.Findings(folder);
            }
            catch (ConfigurationException refused)
            {
                Assert.NotEmpty(refused.Findings);
                Inside(folder, refused.Findings);
            }
        },
        iter: Times,
        threads: 1);

    private static void Check(string path, byte[] bytes)
    {
        using var folder = TestFolder.Isms(Example.NoDemands, (path, ""));
        File.WriteAllBytes(Path.Combine(folder.Path, path), bytes);

        Inside(folder, ContentCheck.Findings(folder));
    }

    private static void Inside(TestFolder folder, IEnumerable<Finding> findings)
    {
        foreach (var location in findings.Select(f => f.Location).Where(l => File.Exists(Path.Combine(folder.Path, l.Path))))
        {
            var lines = Lines(File.ReadAllBytes(Path.Combine(folder.Path, location.Path)));

            Assert.InRange(location.Line, 1, lines.Length);
            Assert.InRange(location.Column, 1, lines[location.Line - 1].Length + 1);
        }
    }

    /// <summary>The lines as an editor shows them, without a byte order mark.</summary>
    private static string[] Lines(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return (text.StartsWith('\uFEFF') ? text[1..] : text).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
    }
}
