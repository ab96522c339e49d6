using Clausebook.Loading;
using Clausebook.Model;

namespace Clausebook.Tests.Loading;

/// <summary>The short way through plain front matter gives what the YAML parser gives, or leaves the text to it.</summary>
public class FlatYamlTests
{
    private static readonly string[] Keys = ["id", "title", "approved-on", "a_b", "Key", "x", "1a", "-a", "<<", "\"id\"", "a b", "é", "key ", "a#", "? a", ""];
    private static readonly string[] Colons = [": ", ": ", ": ", ":  ", ":", " : ", ":\t", ":\n  ", ":\n", ":\n- "];
    private static readonly string[] Texts =
    [
        "POL-004", "2026-01-31", "5.10", "Access control", "Zugriff für Büro", "a:b", "a: b", "a:", ":a", "a #b", "a#b", "#a", "null", "~", "true", "\"quoted\"", "\"a \\\" b\"", "\"a, b\"", "'it''s'", "'one'",
        "\"\"", "''", "\"half", "half\"", "'half", "\" spaced \"", "[", "]", "{", "}", "[a]", "{a: b}", "a [b] c", "a{b}", "&anchor", "*alias", "!tag", "| ", ">", "- a", "-a", "?a", "@a", "`a", "%a", "a\u00a0b", "a\u2028b", "a\u0085b",
        "a\tb", "😀", "a😀", "𝔘", "\u200b", "…", "–", "a–b", "日本", "a,b", ",a", "a ", "", " ", "...", "---", "\"a\": b", "\"a\" b", "\"a\" #c", "a\r", "null ", "NULL", "0x1F", "a'b", "a\"b", "a\\b", "\ufeff", "\ud800",
    ];

    private static readonly string[] Ends = ["\n", "\n", "\n", "\n", " \n", "\n\n", "\n# comment\n", " # comment\n", "\n  \n", "\n  more\n", "\n more: x\n", "", "\t\n", "\r\n", "\n#\n", "\n---\n", "\n...\n"];

    [Theory]
    [InlineData("id: POL-004\ntitle: \"Access: control\"\nsatisfies: [5.2, \"A.5.15\", 'A.5.16' ]\napplies-to: []\n")]
    [InlineData("# comment\n\nid:   POL-004  \nreview-every: 12 months\nwhere: https://example.com/#part\nowner: null")]
    public void Plain_front_matter_is_read_the_short_way(string yaml)
    {
        var read = FlatYaml.Read("f.md", yaml, 1);

        Assert.NotNull(read);
        Assert.Equal(Describe(YamlReader.Parse("f.md", yaml, 1).Map), Describe(read));
    }

    [Fact]
    public void Whatever_is_read_the_short_way_is_read_the_same_by_the_parser()
    {
        Random random = new(20260131);
        var read = 0;
        for (var i = 0; i < 60_000; i++)
        {
            var yaml = string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => One(Keys) + One(Colons) + Value() + One(Ends)));
            if (FlatYaml.Read("f.md", yaml, 1) is not { } flat) continue;
            read++;
            Assert.Equal($"{yaml}\n{Describe(YamlReader.Parse("f.md", yaml, 1).Value)}", $"{yaml}\n{Describe(flat)}");
        }
        Assert.True(read > 1000);

        string One(string[] all) => all[random.Next(random.Next(2) == 0 ? all.Length : Math.Min(all.Length, 4))]; // what is usual comes first
        string Value() => random.Next(3) == 0 ? $"[{string.Join(random.Next(2) == 0 ? ", " : ",", Enumerable.Range(0, random.Next(4)).Select(_ => One(Texts)))}]" : One(Texts);
    }

    private static string Describe(FieldValue? value) => value switch
    {
        MapValue map => $"map at {map.Location}: {string.Join("; ", map.Entries.Select(e => $"<{e.Key}> at {e.KeyLocation} = {Describe(e.Value)}"))}",
        ListValue list => $"list at {list.Location}: {string.Join(", ", list.Items.Select(Describe))}",
        TextValue text => $"<{text.Text}> at {text.Location}",
        _ => "nothing",
    };
}
