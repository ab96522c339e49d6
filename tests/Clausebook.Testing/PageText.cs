using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Clausebook.Testing;

/// <summary>What a person reads on a page, as plain text that can be approved: headings, lists and tables as lines, links with their address.</summary>
public static class PageText
{
    /// <summary>The text of the page's main part.</summary>
    public static string OfMain(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var main = document.QuerySelector("main") ?? throw new InvalidOperationException("The page has no main element.");
        var text = new StringBuilder();
        Blocks(text, main, "");
        return text.ToString();
    }

    private static void Blocks(StringBuilder text, IElement parent, string indent)
    {
        foreach (var child in parent.Children)
        {
            switch (child.LocalName)
            {
                case "h1" or "h2" or "h3" or "h4" or "h5" or "h6": Line(text, indent, new string('#', child.LocalName[1] - '0') + " " + Inline(child)); break;
                case "table": Table(text, child, indent); break;
                case "li": Item(text, child, indent); break;
                case "dt": Line(text, indent, Inline(child) + ":"); break;
                case "dd": Line(text, indent + "  ", Inline(child)); break;
                case "pre": foreach (var line in child.TextContent.TrimEnd().Split('\n')) text.Append(indent).Append("    ").Append(line).Append('\n'); break;
                case "script" or "style" or "template": break;
                default:
                    if (HasBlocks(child)) Blocks(text, child, indent);
                    else Line(text, indent, Inline(child));
                    break;
            }
        }
    }

    private static void Item(StringBuilder text, IElement item, string indent)
    {
        if (!HasBlocks(item))
        {
            Line(text, indent, "- " + Inline(item));
            return;
        }
        Line(text, indent, "-");
        Blocks(text, item, indent + "  ");
    }

    private static void Table(StringBuilder text, IElement table, string indent)
    {
        if (table.QuerySelector("caption") is { } caption) Line(text, indent, "[table] " + Inline(caption));
        foreach (var row in table.QuerySelectorAll("tr")) Line(text, indent, "| " + string.Join(" | ", row.Children.Select(Inline)) + " |");
    }

    private static void Line(StringBuilder text, string indent, string line)
    {
        if (line.Trim().Length > 0) text.Append(indent).Append(line).Append('\n');
    }

    private static bool HasBlocks(IElement element) =>
        element.Children.Any(c => c.LocalName is "p" or "div" or "section" or "article" or "aside" or "header" or "footer" or "nav" or "ul" or "ol" or "li" or "dl" or "dt" or "dd" or "table" or "pre" or "blockquote" or "details" or "summary" or "figure" or "form" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" || HasBlocks(c));

    private static string Inline(IElement element)
    {
        var text = new StringBuilder();
        Append(text, element);
        return string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Append(StringBuilder text, INode node)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText literal: text.Append(literal.Data); break;
                case IElement { LocalName: "a" } link: text.Append('[').Append(Inline(link)).Append("](").Append(link.GetAttribute("href")).Append(')'); break;
                case IElement { LocalName: "img" } image: text.Append("![").Append(image.GetAttribute("alt")).Append(']'); break;
                case IElement { LocalName: "script" or "style" }: break;
                case IElement { LocalName: "ins" } added: text.Append("{+").Append(Inline(added)).Append("+}"); break;
                case IElement { LocalName: "del" } removed: text.Append("[-").Append(Inline(removed)).Append("-]"); break;
                case IElement { LocalName: "span", ClassName: "unseen" } spoken when spoken.ParentElement is { LocalName: "ins" or "del" }: break;
                case IElement element:
                    text.Append(' ');
                    Append(text, element);
                    text.Append(' ');
                    break;
                default: break;
            }
        }
    }
}
