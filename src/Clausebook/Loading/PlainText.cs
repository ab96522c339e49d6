using System.Text;
using Markdig.Syntax.Inlines;

namespace Clausebook.Loading;

/// <summary>The words of a piece of Markdown without its markup.</summary>
internal static class PlainText
{
    /// <summary>The text of an inline and everything in it; line breaks become spaces.</summary>
    public static string Of(Inline? inline)
    {
        if (inline is ContainerInline { FirstChild: LiteralInline only } parent && parent.LastChild == only) return only.Content.AsSpan().Trim().ToString();
        var text = new StringBuilder();
        Append(text, inline);
        return text.ToString().Trim();
    }

    /// <summary>The text of everything that follows an inline in its block.</summary>
    public static string After(Inline inline)
    {
        var text = new StringBuilder();
        for (var next = inline.NextSibling; next is not null; next = next.NextSibling) Append(text, next);
        return text.ToString().Trim();
    }

    private static void Append(StringBuilder text, Inline? inline)
    {
        switch (inline)
        {
            case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
            case CodeInline code: text.Append(code.Content); break;
            case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
            case AutolinkInline link: text.Append(link.Url); break;
            case LineBreakInline: text.Append(' '); break;
            case ContainerInline container:
                foreach (var child in container) Append(text, child);
                break;
            default: break;
        }
    }
}
