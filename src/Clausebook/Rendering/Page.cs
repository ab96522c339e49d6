using System.Text.Encodings.Web;
using System.Text.Unicode;
using Clausebook.Rendering.Templates;
using Microsoft.AspNetCore.Html;
using RazorLight;

namespace Clausebook.Rendering;

/// <summary>
/// What every template is made from. Values are encoded; letters of all languages stay readable. Addresses must be of type <see cref="Address"/>,
/// and no value reaches a script, a style or an event attribute.
/// </summary>
/// <typeparam name="T">The page model.</typeparam>
public abstract class Page<T> : TemplatePage<T>, IOpenedTemplate
{
    private static readonly HtmlEncoder ReadableEncoder = HtmlEncoder.Create(UnicodeRanges.All);

    private TemplateSet? templates;
    private AttributeRule attribute;

    /// <summary>Creates the page.</summary>
    protected Page() => HtmlEncoder = ReadableEncoder;

    void IOpenedTemplate.Join(TemplateSet set) => templates = set;

    /// <summary>Prints another template at this place. RazorLight's own include goes through <c>dynamic</c>, which costs 80 ms in the first page.</summary>
    /// <param name="template">The template's key, for example <c>Shared/Crumbs.cshtml</c>.</param>
    /// <param name="model">Its model.</param>
    protected IHtmlContent Partial(string template, object model)
    {
        Open(template, model).ExecuteAsync().GetAwaiter().GetResult();
        return HtmlString.Empty; // it is printed already
    }

    /// <summary>The same as <see cref="Partial"/>. A template that awaits nothing is printed faster.</summary>
    /// <param name="template">The template's key.</param>
    /// <param name="model">Its model.</param>
    protected async Task<IHtmlContent> PartialAsync(string template, object model)
    {
        await Open(template, model).ExecuteAsync();
        return HtmlString.Empty;
    }

    /// <inheritdoc/>
    public override void BeginWriteAttribute(string name, string prefix, int prefixOffset, string suffix, int suffixOffset, int attributeValuesCount)
    {
        attribute = AttributeRule.For(name);
        base.BeginWriteAttribute(name, prefix, prefixOffset, suffix, suffixOffset, attributeValuesCount);
    }

    /// <summary>Called by the generated code for each part of an attribute: the place where values are held to the attribute's rule.</summary>
    public new void WriteAttributeValue(string prefix, int prefixOffset, object? value, int valueOffset, int valueLength, bool isLiteral)
    {
        if (!isLiteral && value is not null && attribute.Refuses(value) is { } reason) throw new TemplateRefusal(reason, valueOffset);
        base.WriteAttributeValue(prefix, prefixOffset, value is Address address ? address.ToString() : value, valueOffset, valueLength, isLiteral);
    }

    private ITemplatePage Open(string template, object model)
    {
        var page = templates!.Open(template);
        page.SetModel(model);
        page.PageContext = PageContext;
        return page;
    }
}
