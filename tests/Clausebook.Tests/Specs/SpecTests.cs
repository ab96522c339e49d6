using Clausebook.Testing;

namespace Clausebook.Tests.Specs;

/// <summary>Runs every spec page: the wrong example is found where the page says, the right one is not found at all.</summary>
public sealed class SpecTests
{
    public static TheoryData<string> Codes => [.. Pages.Keys];

    private static SortedDictionary<string, SpecPage> Pages { get; } = ReadPages();

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_wrong_example_is_found_where_the_page_says(string code)
    {
        var page = Pages[code];
        if (page.Wrong.IsEmpty) return; // rules that need history or published pages are shown by tests of their stage

        Assert.NotEmpty(page.Expected);
        Assert.Equal(page.Expected.Order(StringComparer.Ordinal), Places(page.Wrong, code));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_right_example_is_not_found(string code)
    {
        var page = Pages[code];
        if (page.Wrong.IsEmpty) return;

        Assert.NotEmpty(page.Right);
        Assert.Empty(Places(page.Right, code));
    }

    private static IEnumerable<string> Places(IEnumerable<(string Path, string Text)> files, string code)
    {
        using var folder = TestFolder.Isms([.. files]);
        return [.. ContentCheck.Findings(folder).Where(f => f.Descriptor.Code == code).Select(f => f.Location.ToString()).Order(StringComparer.Ordinal)];
    }

    private static SortedDictionary<string, SpecPage> ReadPages()
    {
        var assembly = typeof(ReadSystem).Assembly;
        var pages = new SortedDictionary<string, SpecPage>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("rules/", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var page = SpecPage.Parse(reader.ReadToEnd());
            Assert.Equal($"rules/{page.Code}.md", name);
            pages.Add(page.Code, page);
        }
        return pages;
    }
}
