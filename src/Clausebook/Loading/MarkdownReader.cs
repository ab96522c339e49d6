using System.Buffers;
using Clausebook.Findings;
using Clausebook.Loading.Bodies;
using Clausebook.Loading.Rules;
using Markdig;
using Markdig.Extensions.AutoLinks;

namespace Clausebook.Loading;

/// <summary>
/// Parses a body, reads off it what rules and pages need, prints it, and lets go of the syntax. The pipeline is our own short list: no
/// generic attributes, no media embeds, no automatic identifiers. One reader serves one thread.
/// </summary>
internal sealed class MarkdownReader(Variables variables, AvoidedWords avoided) : IDisposable
{
    private static readonly MarkdownPipeline Pipeline = Usual().Build();
    private static readonly MarkdownPipeline PipelineWithAutoLinks = Usual().UseAutoLinks(new AutoLinkOptions { AllowDomainWithoutPeriod = false }).Build();

    // Markdig looks for bare addresses at every h, f, m, t and w, which takes half of its time: it need not where there are none.
    private static readonly SearchValues<string> AutoLinkSigns = SearchValues.Create(["://", "www.", "mailto:", "tel:"], StringComparison.OrdinalIgnoreCase);

    private readonly BodyDraft draft = new();
    private BodyCompiler? compiler;

    /// <summary>Reads the body of a document; adds a finding when it is nested too deeply.</summary>
    public MarkdownBody Read(SourceText source, int bodyStart, ICollection<Finding> findings)
    {
        if (EffortLimit.TooManyDefinitions(source.Text.AsSpan(bodyStart)) is { } definition)
        {
            findings.Add(new(FileRules.TooDeep, source.At(bodyStart + definition), "The text defines so many link addresses that it cannot be read.") { Help = "Write the address into the link itself: [text](address)." });
            return MarkdownBody.Empty;
        }
        try
        {
            var syntax = Markdown.Parse(source.Text[bodyStart..], source.Text.AsSpan(bodyStart).ContainsAny(AutoLinkSigns) ? PipelineWithAutoLinks : Pipeline, VariableExtension.Context(variables));
            var compiling = compiler ?? new BodyCompiler(draft);
            compiler = null; // one that was stopped in the middle is not used again
            draft.Clear();
            var body = new MarkdownWalk(source, bodyStart, avoided, draft).Run(syntax, compiling);
            compiler = compiling;
            return body;
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
        return MarkdownBody.Empty;
    }

    public void Dispose() => draft.Dispose();

    private static MarkdownPipelineBuilder Usual() => new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseTaskLists()
        .UseFootnotes()
        .UseDefinitionLists()
        .Use<AttributeExtension>()
        .Use<VariableExtension>()
        .Use<EffortLimit>();
}
