using System.Collections.Immutable;
using System.Text;
using Clausebook.Caching;
using Clausebook.Content;
using Clausebook.Loading;
using Clausebook.Testing;

namespace Clausebook.Tests.Loading;

/// <summary>What is kept of parsed files changes how long a run takes, and nothing else.</summary>
public sealed class ParsedFilesTests : IDisposable
{
    private const string Policy = "policies/POL-001-rules.md";
    private readonly TestFolder folder = TestFolder.Isms(
        (Policy, "---\nid: POL-001\ntitle: Rules\nstatus: draft\nclassification: internal\nowner: security-lead\nsatisfies: [\"5.2\", A.5.1]\nrelated: [POL-002]\n---\n# Rules\n\n## Duties {#duties satisfies=\"5.3\"}\n\n- **MUST (all-staff):** Lock the screen. {#lock}\n\n[b](POL-002-b.md#keys) ![n](n.png) <https://example.org/ä?a=1&b=2>\n\n| A | B |\n|---|--:|\n| ü | 1 |\n"),
        ("policies/POL-002-b.md", "---\nid: POL-002\ntitle: B\nstatus: draft\nclassification: internal\nowner: security-lead\n---\n# Not B\n\n| A |\n|---|\n| 1 |\n\n## Keys\n\nTODO and <b>raw</b>.\n"),
        ("policies/POL-003-broken.md", "---\nid: POL-003\nunknown: x\n---\n# C\n"),
        ("record-types/vendor.yaml", Vendor("text")),
        ("records/vendors.yaml", "- {id: VEN-001, title: A, type: vendor, owner: security-lead, colour: red}\n- {id: VEN-002, title: B, type: vendor, owner: security-lead, colour: blue}\n"));

    private string Cache => Path.Combine(folder.Path, "cache");

    private string Kept => Assert.Single(Directory.GetFiles(Path.Combine(Cache, "documents")));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_second_run_reads_what_the_first_one_kept()
    {
        var without = Facts(Load(CacheFolder.None));
        Assert.Equal(without, Facts(Load()));
        var written = File.GetLastWriteTimeUtc(Kept);
        Assert.Equal(without, Facts(Load()));
        Assert.Equal(written, File.GetLastWriteTimeUtc(Kept));
    }

    [Fact]
    public void A_file_that_changes_within_the_same_second_and_size_is_read_again()
    {
        Load();
        var time = File.GetLastWriteTimeUtc(Path.Combine(folder.Path, Policy));
        folder.Write(Policy, File.ReadAllText(Path.Combine(folder.Path, Policy)).Replace("Lock the screen", "Open the window", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(Path.Combine(folder.Path, Policy), time);
        Assert.Contains("Open the window", Facts(Load()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_deleted_damaged_cut_or_of_another_repository_is_not_used()
    {
        var expected = Facts(Load());
        var kept = Kept;
        var whole = File.ReadAllBytes(kept);
        byte[] turned = [.. whole];
        turned[whole.Length / 2] ^= 1;
        foreach (var bytes in new[] { [], turned, whole[..^1], whole[..10], Encoding.UTF8.GetBytes("not ours") })
        {
            File.WriteAllBytes(kept, bytes);
            Assert.Equal(expected, Facts(Load()));
            Assert.Equal(whole.Length, new FileInfo(kept).Length);
        }
        File.Delete(kept);
        Assert.Equal(expected, Facts(Load()));
        Assert.Equal(expected, Facts(Load(name: "elsewhere")));
        Assert.Equal(2, Directory.GetFiles(Path.Combine(Cache, "documents")).Length);
    }

    [Fact]
    public void Another_record_type_of_the_team_makes_all_be_read_again()
    {
        var before = Facts(Load());
        folder.Write("record-types/vendor.yaml", Vendor("date"));
        var after = Facts(Load());
        Assert.NotEqual(before, after);
        Assert.Equal(Facts(Load(CacheFolder.None)), after);
    }

    [Fact]
    public void Another_value_of_a_variable_makes_all_be_read_again()
    {
        folder.Write("policies/POL-004-d.md", "---\nid: POL-004\ntitle: \"{{ organization.short }}\"\nstatus: draft\nowner: security-lead\n---\n# {{ organization.short }}\n");
        Variables before = new(Values.SetItem("short", "Example")), after = new(Values.SetItem("short", "Sample"));

        Assert.Contains("Example", Facts(Load(variables: before)), StringComparison.Ordinal);
        Assert.Equal(Facts(Load(CacheFolder.None, variables: after)), Facts(Load(variables: after)));
        Assert.Equal(Facts(Load(CacheFolder.None, variables: before)), Facts(Load(variables: before)));
    }

    [Fact]
    public void Another_glossary_makes_all_be_read_again()
    {
        folder.Write("records/glossary.yaml", "- {term: Display, definition: X, avoid: [screen]}\n");
        Assert.Contains("AvoidedWord { Text = screen", Facts(Load()), StringComparison.Ordinal);
        Assert.Contains("AvoidedWord { Text = screen", Facts(Load()), StringComparison.Ordinal);
        folder.Write("records/glossary.yaml", "- {term: Display, definition: X, avoid: [panel]}\n");
        Assert.DoesNotContain("AvoidedWord", Facts(Load()), StringComparison.Ordinal);
    }

    [Fact]
    public void Runs_at_once_give_the_same()
    {
        var expected = Facts(Load(CacheFolder.None));
        var facts = new string[6];
        Parallel.For(0, facts.Length, i => facts[i] = Facts(Load()));
        Assert.All(facts, f => Assert.Equal(expected, f));
    }

    private static ImmutableSortedDictionary<string, string> Values => ImmutableSortedDictionary<string, string>.Empty;

    private static string Vendor(string kind) => $"type: vendor\ntitle: Vendor\nplural: Vendors\nextends: record\nfields:\n  colour: {{kind: {kind}, help: The colour.}}\n";

    private LoadedContent Load(CacheFolder? cache = null, string name = "here", Variables? variables = null) =>
        new DocumentLoader(new WorkingTree(folder.Path), new ContentFolders()) { Cache = cache ?? CacheFolder.At(Cache), CacheName = name, Variables = variables ?? Variables.None }.Load();

    /// <summary>Everything that was read, as text.</summary>
    private static string Facts(LoadedContent content)
    {
        StringBuilder text = new();
        foreach (var finding in content.Findings) text.AppendLine(finding.ToString());
        foreach (var document in content.Documents)
        {
            text.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{document.Path} {document.Type.Name} {document.Id}");
            Append(text, document.Fields);
            text.AppendJoin('\n', document.References).AppendLine();
            var body = document.Body;
            text.AppendLine(Encoding.UTF8.GetString(body.Html.Span)).AppendJoin('\n', body.Slots).AppendLine();
            foreach (var heading in body.Headings) text.AppendLine((heading with { Satisfies = [] }).ToString()).AppendJoin('\n', heading.Satisfies).AppendLine();
            text.AppendJoin('\n', body.Links).AppendJoin('\n', body.Images).AppendLine();
            foreach (var obligation in body.Obligations) text.AppendLine((obligation with { Addressees = [] }).ToString()).AppendJoin('\n', obligation.Addressees).AppendLine();
            text.AppendJoin('\n', body.Placeholders).AppendJoin('\n', body.AvoidedWords).AppendJoin('\n', body.RawHtml).AppendJoin(' ', body.Anchors.Order(StringComparer.Ordinal)).AppendLine();
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, Model.FieldValue value)
    {
        text.Append(value.Location).Append(' ');
        switch (value)
        {
            case Model.TextValue scalar: text.AppendLine(scalar.Text); break;
            case Model.ListValue list:
                foreach (var item in list.Items) Append(text, item);
                break;
            case Model.MapValue map:
                foreach (var entry in map.Entries)
                {
                    text.Append(entry.Key).Append(entry.KeyLocation);
                    Append(text, entry.Value);
                }
                break;
            default: throw new InvalidOperationException();
        }
    }
}
