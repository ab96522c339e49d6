using Clausebook.Findings;
using Clausebook.Loading.Rules;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Syntax;

namespace Clausebook.Loading;

/// <summary>
/// Parses a body once and reads off it what rules and pages need. The pipeline is our own short list: no generic attributes, no media
/// embeds, no automatic identifiers.
/// </summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseTaskLists()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseAutoLinks(new AutoLinkOptions { AllowDomainWithoutPeriod = false })
        .Use<AttributeExtension>()
        .Use<EffortLimit>()
        .Build();

    /// <summary>Parses the body of a document; adds a finding when it is nested too deeply.</summary>
    public static MarkdownBody Read(SourceText source, int bodyStart, ICollection<Finding> findings) =>
        new MarkdownWalk(source, bodyStart).Run(Parse(source, bodyStart, findings) ?? new MarkdownDocument());

    private static MarkdownDocument? Parse(SourceText source, int bodyStart, ICollection<Finding> findings)
    {
        if (EffortLimit.TooManyDefinitions(source.Text.AsSpan(bodyStart)) is { } definition)
        {
            findings.Add(new(FileRules.TooDeep, source.At(bodyStart + definition), "The text defines so many link addresses that it cannot be read.") { Help = "Write the address into the link itself: [text](address)." });
            return null;
        }
        try
        {
            return Markdown.Parse(source.Text[bodyStart..], Pipeline);
        }
        catch (EffortLimit.ExceededException exception)
        {
            findings.Add(new(FileRules.TooDeep, source.At(bodyStart + exception.Position), "This paragraph holds so many opening brackets that it cannot be read.") { Help = "Close each [ and < that was opened, or split the paragraph." });
        }
        catch (ArgumentException exception) when (exception.Message.Contains("nest", StringComparison.OrdinalIgnoreCase) || exception.Message.Contains("depth", StringComparison.OrdinalIgnoreCase))
        {
            // Markdig's guard against runaway nesting carries no position
            findings.Add(new(FileRules.TooDeep, source.At(bodyStart), "Lists, quotes or brackets are nested too deeply somewhere in this text.") { Help = "Use at most a handful of levels." });
        }
        return null;
    }
}
