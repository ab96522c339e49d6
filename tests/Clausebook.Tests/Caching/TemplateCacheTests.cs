using System.Text;
using Clausebook.Caching;
using Clausebook.Loading;
using Clausebook.Rendering;
using Clausebook.Rendering.Pages;
using Clausebook.Rendering.Templates;
using Clausebook.Testing;

namespace Clausebook.Tests.Caching;

/// <summary>A team's templates print the same, wherever their assembly comes from.</summary>
public sealed class TemplateCacheTests : IDisposable
{
    private readonly TestFolder folder = TestFolder.With();

    private string Place => folder["cache"];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Templates_print_the_same_from_the_cache()
    {
        Assert.Equal("<b>7</b>", Print("<b>@Model.Count</b>"));
        var kept = Assert.Single(Kept());
        var written = File.GetLastWriteTimeUtc(kept);
        Assert.Equal("<b>7</b>", Print("<b>@Model.Count</b>"));
        Assert.Equal(written, File.GetLastWriteTimeUtc(Assert.Single(Kept())));
    }

    [Fact]
    public void A_changed_template_is_another_entry()
    {
        Print("<b>@Model.Count</b>");
        Assert.Equal("<i>7</i>", Print("<i>@Model.Count</i>"));
        Assert.Equal(2, Kept().Length);
    }

    [Fact]
    public void The_name_of_a_template_counts() =>
        Assert.NotEqual(OwnTemplates.CacheKey([Source("A.cshtml", "x")]), OwnTemplates.CacheKey([Source("B.cshtml", "x")]));

    [Fact]
    public void Where_a_name_ends_and_a_text_begins_counts() =>
        Assert.NotEqual(OwnTemplates.CacheKey([Source("A", "Bx")]), OwnTemplates.CacheKey([Source("AB", "x")]));

    [Fact]
    public void A_damaged_assembly_is_compiled_again()
    {
        Print("<b>@Model.Count</b>");
        var kept = Assert.Single(Kept());
        var bytes = File.ReadAllBytes(kept);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(kept, bytes);
        Assert.Equal("<b>7</b>", Print("<b>@Model.Count</b>"));
        bytes[bytes.Length / 2] ^= 1;
        Assert.Equal(bytes, File.ReadAllBytes(kept)); // compiling gives the same bytes
    }

    [Theory]
    [InlineData("")]
    [InlineData("no assembly")]
    public void A_whole_entry_that_is_no_assembly_is_compiled_again(string text)
    {
        CacheFolder.At(Place).Write(OwnTemplates.CacheKind, OwnTemplates.CacheKey([Source("Own.cshtml", Template("<b>@Model.Count</b>"))]), Encoding.UTF8.GetBytes(text));
        Assert.Equal("<b>7</b>", Print("<b>@Model.Count</b>"));
    }

    [Fact]
    public void A_whole_assembly_without_templates_is_not_used()
    {
        CacheFolder.At(Place).Write(OwnTemplates.CacheKind, OwnTemplates.CacheKey([Source("Own.cshtml", Template("<b>@Model.Count</b>"))]), File.ReadAllBytes(typeof(TestFolder).Assembly.Location));
        Assert.Equal("<b>7</b>", Print("<b>@Model.Count</b>"));
    }

    [Fact]
    public void Templates_with_errors_are_not_kept()
    {
        Assert.NotEmpty(TemplateEngine.Load([Source("Own.cshtml", Template("@Model.Cuont"))], CacheFolder.At(Place)).Findings);
        Assert.False(Directory.Exists(Place));
    }

    [Fact]
    public void A_fault_from_the_cache_still_has_its_line()
    {
        foreach (var _ in (string[])["compiled", "kept"])
        {
            var fault = Assert.Throws<TemplateException>(() => Print("\n<b>@(1 / (Model.Count - 7))</b>"));
            Assert.Equal(3, fault.Finding.Location.Line);
        }
    }

    private string Print(string template)
    {
        var loading = TemplateEngine.Load([Source("Own.cshtml", Template(template))], CacheFolder.At(Place));
        Assert.Empty(loading.Findings);
        using MemoryStream page = new();
        loading.Engine!.Print("Own.cshtml", new Figure(7, "x"), page);
        return Encoding.UTF8.GetString(page.ToArray());
    }

    private string[] Kept() => Directory.GetFiles(Place, "*", SearchOption.AllDirectories);

    private static string Template(string text) => "@model Figure\n" + text;

    private static TemplateSource Source(string key, string text) => new(key, new SourceText("site-template/" + key, text));
}
