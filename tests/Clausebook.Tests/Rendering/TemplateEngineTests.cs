using System.Collections.Immutable;
using System.Text;
using Clausebook.Caching;
using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.Loading;
using Clausebook.Rendering;
using Clausebook.Rendering.Pages;
using Clausebook.Rendering.Templates;
using Clausebook.Testing;

namespace Clausebook.Tests.Rendering;

/// <summary>What templates do with values, and what is said when a template is wrong.</summary>
public sealed class TemplateEngineTests
{
    private static readonly PageLink Hostile = new("\"><script>alert('x')</script>", null, "' onmouseover=alert(1) x='");

    [Fact]
    public void Values_are_encoded_in_text_and_attributes()
    {
        var page = Print("@model PageLink\n<p title='@Model.Hint'>@Model.Text</p>", Hostile);
        Assert.Equal("<p title='&#x27; onmouseover=alert(1) x=&#x27;'>&quot;&gt;&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;</p>", page);
    }

    [Fact]
    public void A_link_encodes_its_own_text_and_hint()
    {
        var page = Print("@model PageLink\n@Model", Hostile with { Address = Address.Fragment("a\"b") });
        Assert.Equal("<a href=\"#a%22b\" title=\"&#x27; onmouseover=alert(1) x=&#x27;\">&quot;&gt;&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;</a>", page);
    }

    [Fact]
    public void Letters_of_all_languages_stay_readable() =>
        Assert.Equal("<p>Zugänge für Łódź: доступ, 权限, صلاحية</p>", Print("@model PageLink\n<p>@Model.Text</p>", new PageLink("Zugänge für Łódź: доступ, 权限, صلاحية")));

    [Fact]
    public void A_partial_prints_where_it_stands_and_inside_a_layout() => Assert.Equal(
        "<main>\na <b>7</b>\n b</main>",
        Print("@model Figure\n@{ Layout = \"Shared/Frame.cshtml\"; }\na @await PartialAsync(\"Shared/Count.cshtml\", Model) b", new Figure(7, "x"),
            ("Shared/Frame.cshtml", "@model Figure\n<main>\n@RenderBody()</main>"), ("Shared/Count.cshtml", "@model Figure\n<b>@Model.Count</b>\n")));

    [Fact]
    public void An_attribute_without_a_value_is_left_out() =>
        Assert.Equal("<a>x</a>", Print("@model PageLink\n<a aria-current=\"@Model.Hint\">@Model.Text</a>", new PageLink("x")));

    [Fact]
    public void An_unknown_member_is_found_with_its_place_and_what_there_is()
    {
        var finding = Assert.Single(Compile("@model Figure\n<p>\n  <b>@Model.Cuont</b>\n</p>"));
        Assert.Equal("site-template/Own.cshtml:3:13", finding.Location.ToString());
        Assert.Equal("Figure has nothing named 'Cuont'.", finding.Message);
        Assert.Equal("Count", finding.Suggestion);
        Assert.Equal("Figure offers Class, Count, Label, Tone.", finding.Help);
    }

    [Fact]
    public void An_unknown_model_and_an_unknown_name_are_found_together()
    {
        var findings = Compile("@model Figure\n<p>@Modell.Count</p>", ("Shared/B.cshtml", "@model Figures\n<p>x</p>"));
        Assert.Equal(["site-template/Own.cshtml:2:5", "site-template/Shared/B.cshtml:1:8"], findings.Select(f => f.Location.ToString()).Order(StringComparer.Ordinal));
        Assert.All(findings, f => Assert.Equal("ISMS0920", f.Descriptor.Code));
        Assert.All(findings, f => Assert.DoesNotContain("   at ", f.Message));
    }

    [Fact]
    public void A_tag_left_open_is_found()
    {
        var findings = Compile("@model Figure\n@if (Model.Count > 0)\n{\n  <p>@Model.Label\n}\n");
        Assert.Contains(findings, f => f.Location.ToString() == "site-template/Own.cshtml:4:4" && f.Message.Contains("\"p\""));
    }

    [Theory]
    [InlineData("<a href=\"@Model.Text\">x</a>", "site-template/Own.cshtml:2:10", "'href' takes an Address")]
    [InlineData("<a href=\"https://example.org/@Model.Text\">x</a>", "site-template/Own.cshtml:2:30", "'href' takes an Address")]
    [InlineData("<p style=\"@Model.Text\">x</p>", "site-template/Own.cshtml:2:11", "'style' takes no value")]
    [InlineData("<p onclick=\"go(@Model.Text)\">x</p>", "site-template/Own.cshtml:2:16", "'onclick' takes no value")]
    public void A_value_that_could_carry_code_is_refused(string line, string place, string message)
    {
        var finding = Fault("@model PageLink\n" + line, new PageLink("javascript:alert(1)"));
        Assert.Equal(place, finding.Location.ToString());
        Assert.Contains(message, finding.Message);
    }

    [Fact]
    public void A_missing_partial_is_found_with_the_nearest_name()
    {
        var finding = Fault("@model Figure\n\n@await PartialAsync(\"Shared/Cuont.cshtml\", Model)", new Figure(1, ""), ("Shared/Count.cshtml", "@model Figure\n@Model.Count"));
        Assert.Equal("There is no template 'Shared/Cuont.cshtml'.", finding.Message);
        Assert.Equal("Shared/Count.cshtml", finding.Suggestion);
        Assert.Equal("site-template/Own.cshtml:3:22", finding.Location.ToString());
    }

    [Fact]
    public void A_value_that_is_not_there_is_found_with_its_line()
    {
        var finding = Fault("@model PageLink\n<p>\n@Model.Hint.Length\n</p>", new PageLink("x"));
        Assert.Equal("site-template/Own.cshtml:3", finding.Location.ToString()[..26]);
        Assert.Equal("A value is not there.", finding.Message);
    }

    /// <summary>A team starts from a copy: what our own build may see, a team's template must see too.</summary>
    [Fact]
    public void A_copy_of_every_built_in_template_compiles_as_a_teams_own() => Assert.Empty(TemplateEngine.Load(BuiltInTemplates(), CacheFolder.None).Findings);

    [Fact]
    public void Every_page_model_has_a_template_of_its_name()
    {
        var models = typeof(HandbookPage).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(HandbookPage))).Select(t => t.Name[..^4] + ".cshtml").Order(StringComparer.Ordinal);
        Assert.Equal(models, BuiltInTemplates().Select(t => t.Key).Where(k => !k.StartsWith("Shared/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_built_in_template_is_in_the_product() => Assert.All(BuiltInTemplates(), template => Assert.Equal(template.Key, TemplateSet.BuiltIn().Open(template.Key).Key));

    private static string Print(string template, object model, params (string Key, string Text)[] others)
    {
        var loading = TemplateEngine.Load(Sources(template, others), CacheFolder.None);
        Assert.Empty(loading.Findings);
        using MemoryStream page = new();
        loading.Engine!.Print("Own.cshtml", model, page);
        return Encoding.UTF8.GetString(page.ToArray());
    }

    private static Finding Fault(string template, object model, params (string Key, string Text)[] others) =>
        Assert.Throws<TemplateException>(() => Print(template, model, others)).Finding;

    private static ImmutableArray<Finding> Compile(string template, params (string Key, string Text)[] others) => TemplateEngine.Load(Sources(template, others), CacheFolder.None).Findings;

    private static ImmutableArray<TemplateSource> Sources(string template, (string Key, string Text)[] others) =>
        [.. others.Prepend(("Own.cshtml", template)).Select(t => new TemplateSource(t.Item1, new SourceText("site-template/" + t.Item1, t.Item2)))];

    private static ImmutableArray<TemplateSource> BuiltInTemplates() => TemplateSources.Own(new WorkingTree(ProjectFolder.Root), "site-template");
}
