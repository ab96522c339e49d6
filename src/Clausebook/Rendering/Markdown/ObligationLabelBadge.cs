using Clausebook.Loading;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Clausebook.Rendering.Markdown;

/// <summary>Prints the label of an obligation, <c>**MUST (all-staff):**</c>, as a badge and the titles of the roles it binds; other emphasis as usual.</summary>
internal sealed class ObligationLabelBadge(Place place) : HtmlObjectRenderer<EmphasisInline>
{
    private readonly EmphasisInlineRenderer usual = new();

    protected override void Write(HtmlRenderer renderer, EmphasisInline obj)
    {
        var text = IsFirstInItem(obj) ? PlainText.Of(obj) : "";
        if (text.Length == 0 || !ObligationLabel.TryParse(text, text, 0, out var label))
        {
            usual.Write(renderer, obj);
            return;
        }
        var badge = Wording.Of(label.Level);
        renderer.Write("<strong class=\"level ").Write(badge.Class).Write("\">").Write(badge.Text).Write("</strong>");
        if (label.Roles.IsEmpty) return;
        renderer.Write(" <span class=\"who\">");
        renderer.WriteEscape(string.Join(", ", label.Roles.Select(r => place.Book.System.Roles.TryGetValue(r.Text, out var role) ? role.Title : r.Text)));
        renderer.Write(":</span>");
    }

    private static bool IsFirstInItem(EmphasisInline emphasis) =>
        emphasis is { DelimiterCount: 2, PreviousSibling: null, Parent: ContainerInline { ParentBlock: ParagraphBlock { Parent: ListItemBlock item } paragraph } } && item[0] == paragraph;
}
