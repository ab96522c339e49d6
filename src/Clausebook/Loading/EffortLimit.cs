using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Clausebook.Loading;

/// <summary>
/// Stops before Markdig spends minutes on a text that is no text. Within a paragraph its time grows with the length times the number of openers
/// that are never closed: 20,000 times <c>[a](b</c> take 4 seconds, and ten times as many 400. The limit is a hundred times what the longest
/// tables of real documents need.
/// </summary>
internal sealed class EffortLimit : IMarkdownExtension
{
    private const long Limit = 1_500_000_000;
    private const int DefinitionLimit = 2_000;
    private static readonly object Spent = new();

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.FindExact<HeadingBlockParser>()!.Closed += Count;
        pipeline.BlockParsers.FindExact<ParagraphBlockParser>()!.Closed += Count;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Nothing to render.
    }

    /// <summary>The start of the first of too many link definitions (<c>[name]: address</c>), which Markdig reads in quadratic time; null when they are few.</summary>
    public static int? TooManyDefinitions(ReadOnlySpan<char> text)
    {
        if (text.Count("]:") <= DefinitionLimit) return null;
        int? first = null;
        var count = 0;
        foreach (var range in text.Split('\n'))
        {
            var line = text[range];
            if (!line.StartsWith("[") || line.IndexOf("]:") < 0) continue;
            first ??= range.Start.Value;
            if (++count > DefinitionLimit) return first;
        }
        return null;
    }

    private static void Count(BlockProcessor processor, Block block)
    {
        if (block is not LeafBlock { Lines.Count: > 0 } leaf) return;
        long length = 0, openers = 0;
        for (var i = 0; i < leaf.Lines.Count; i++)
        {
            var line = leaf.Lines.Lines[i].Slice.AsSpan();
            length += line.Length;
            openers += line.Count('[') + line.Count('<') + line.Count(':');
        }
        if (openers == 0) return;
        var spent = (processor.Document.GetData(Spent) as long? ?? 0) + (length * openers);
        processor.Document.SetData(Spent, spent);
        if (spent > Limit) throw new ExceededException(block.Span.Start);
    }

    /// <summary>Carries the place of the paragraph out of Markdig; never leaves the reader.</summary>
    internal sealed class ExceededException(int position) : Exception
    {
        public int Position { get; } = position;
    }
}
