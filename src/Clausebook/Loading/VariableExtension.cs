using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;

namespace Clausebook.Loading;

/// <summary>
/// Puts values in the place of variables where text is read as text: in paragraphs, headings, lists and tables. Code, addresses and raw HTML
/// never come past here.
/// </summary>
internal sealed class VariableExtension : IMarkdownExtension
{
    private const int LongestAddressStart = 200;
    private static readonly object Key = new();

    /// <summary>What the parser has to know beside the text.</summary>
    public static MarkdownParserContext Context(Variables variables)
    {
        MarkdownParserContext context = new();
        context.Properties[Key] = variables;
        return context;
    }

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, new Parser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // A value is printed as the text that it is.
    }

    private sealed class Parser : InlineParser
    {
        public Parser() => OpeningCharacters = ['{'];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (slice.PeekChar() != '{' || processor.Context?.Properties[Key] is not Variables variables) return false;
            if (variables.Read(slice.AsSpan()) is not var (length, value) || IsInAddress(slice.Text, slice.Start)) return false;
            var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            processor.Inline = new VariableInline(value) { Span = new(start, start + length - 1), Line = line, Column = column };
            slice.Start += length;
            return true;
        }

        /// <summary>Spaces in the braces make an address none, so that Markdown does not see it; its author meant one all the same.</summary>
        private static bool IsInAddress(string text, int start)
        {
            for (var i = start - 1; i > 0 && i > start - LongestAddressStart && text[i] is not (' ' or '\n' or ')'); i--)
            {
                if (text[i] == '(') return text[i - 1] == ']';
            }
            return false;
        }
    }
}
