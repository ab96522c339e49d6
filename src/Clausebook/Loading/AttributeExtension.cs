using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Clausebook.Loading;

/// <summary>Takes the attribute block off the end of headings and paragraphs before their text is parsed, and keeps it on the block.</summary>
internal sealed class AttributeExtension : IMarkdownExtension
{
    /// <summary>The key under which a block keeps its <see cref="AttributeBlock"/>.</summary>
    public static readonly object Key = new();

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.FindExact<HeadingBlockParser>()!.Closed += TakeOff;
        pipeline.BlockParsers.FindExact<ParagraphBlockParser>()!.Closed += TakeOff;
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Nothing to render: ids are set as attributes, requirement ids are printed by the page.
    }

    private static void TakeOff(BlockProcessor processor, Block block)
    {
        if (block is not LeafBlock { Lines.Count: > 0 } leaf) return;
        ref var line = ref leaf.Lines.Lines[leaf.Lines.Count - 1].Slice;
        line.TrimEnd();
        if (line.IsEmpty || AttributeBlock.Find(line.Text, line.Start, line.End + 1) is not { } attributes) return;
        line.End = attributes.Start - 1;
        leaf.SetData(Key, attributes);
    }
}
