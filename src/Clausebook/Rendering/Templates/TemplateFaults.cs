using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using Clausebook.Findings;
using Clausebook.Rendering.Rules;

namespace Clausebook.Rendering.Templates;

/// <summary>Explains what a running template threw. Only the team's own templates are explained: a fault in a built-in one is ours, and stays an exception.</summary>
internal sealed class TemplateFaults(ImmutableArray<TemplateSource> sources)
{
    private readonly FrozenDictionary<string, TemplateSource> byKey = sources.ToFrozenDictionary(s => s.Key, StringComparer.Ordinal);

    /// <summary>The finding, or null when no template of the team's own is at fault.</summary>
    public Finding? Explain(Exception exception, string template)
    {
        var (key, line, column) = Innermost(exception) ?? (template, 1, 1);
        if (key is null || byKey.GetValueOrDefault(key) is not { } source) return null;
        var place = exception switch
        {
            TemplateRefusal refusal => source.Text.At(refusal.Offset),
            // A layout is asked for after its page has run, so no line of the page is at work any more: its name is looked up.
            UnknownTemplate unknown => source.Text.At(Math.Max(0, source.Text.Text.IndexOf(unknown.Key, StringComparison.Ordinal))),
            _ => new SourceLocation(source.Path, line, column),
        };
        Finding finding = new(TemplateError.Descriptor, place, exception.Message.ReplaceLineEndings(" "));
        return exception switch
        {
            UnknownTemplate unknown => finding with { Suggestion = unknown.Nearest },
            TemplateRefusal => finding with { Help = "Print a member of type Address, or write the attribute out." },
            NullReferenceException => finding with { Message = "A value is not there.", Help = "Ask first: @if (Model.X is { } x) { … }" },
            _ => finding,
        };
    }

    /// <summary>The template line that was running, from the line numbers in the templates' assembly.</summary>
    private (string? Key, int Line, int Column)? Innermost(Exception exception)
    {
        foreach (var frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames())
        {
            if (frame.GetFileName() is { } file && byKey.ContainsKey(file)) return (file, frame.GetFileLineNumber(), Math.Max(1, frame.GetFileColumnNumber()));
            if (IsBuiltIn(frame.GetMethod()?.DeclaringType)) return (null, 0, 0);
        }
        return null;
    }

    private static bool IsBuiltIn(Type? type) => type?.Namespace == TemplateGenerator.Namespace && type.Assembly == typeof(TemplateFaults).Assembly;
}
