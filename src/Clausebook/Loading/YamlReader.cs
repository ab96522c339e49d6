using System.Collections.Immutable;
using Clausebook.Findings;
using Clausebook.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Clausebook.Loading;

/// <summary>
/// Reads YAML by events into plain values with places. Only a safe part of YAML is read: scalars stay text, and anchors, aliases, tags, merge
/// keys, duplicate keys and several documents are refused, as are texts that are too long or too deep (YamlDotNet takes quadratic time on
/// deep nesting, and its representation model ends the process).
/// </summary>
public sealed class YamlReader
{
    /// <summary>The longest front matter that is read, in characters.</summary>
    public const int FrontMatterLimit = 64 * 1024;

    /// <summary>The longest YAML file that is read, in characters.</summary>
    public const int FileLimit = 4 * 1024 * 1024;

    private const int DepthLimit = 8;
    private readonly string path;
    private readonly int lineOffset;
    private readonly string text;
    private readonly Parser parser;

    private YamlReader(string path, int lineOffset, string text)
    {
        this.path = path;
        this.lineOffset = lineOffset;
        this.text = text;
        parser = new Parser(new StringReader(text));
    }

    /// <summary>Reads a whole YAML file.</summary>
    public static YamlReading ReadFile(SourceText source) => Read(source.Path, source.Text, 0, FileLimit);

    /// <summary>Reads a piece of YAML.</summary>
    /// <param name="path">The file it stands in.</param>
    /// <param name="text">The YAML text.</param>
    /// <param name="lineOffset">How many lines of the file come before it.</param>
    /// <param name="limit">The longest text that is read, in characters.</param>
    public static YamlReading Read(string path, string text, int lineOffset, int limit)
    {
        if (text.Length > limit) return new(null, YamlFaults.TooLong(path, lineOffset, limit));
        return FlatYaml.Read(path, text, lineOffset) is { } flat ? new(flat, null) : Parse(path, text, lineOffset);
    }

    /// <summary>Reads a piece of YAML of any form.</summary>
    internal static YamlReading Parse(string path, string text, int lineOffset)
    {
        if (YamlFaults.DeepNesting(path, text, lineOffset) is { } deep) return new(null, deep);
        var reader = new YamlReader(path, lineOffset, text);
        try
        {
            return new(reader.Document(), null);
        }
        catch (YamlRefusal refusal)
        {
            return new(null, refusal.Fault);
        }
        catch (YamlException exception)
        {
            return new(null, YamlFaults.Explain(exception, path, text, lineOffset));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet throws these for an unclosed bracket and some other mistakes, without a place (measured with 18.1.0)
            return new(null, YamlFaults.Explain(path, text, lineOffset));
        }
    }

    private FieldValue? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _)) return null;
        parser.Consume<DocumentStart>();
        var value = Value(0);
        parser.Consume<DocumentEnd>();
        if (!parser.TryConsume<StreamEnd>(out _)) throw Refuse(parser.Current!.Start, "A second YAML document starts here; only one is allowed.", "Remove the line with --- or put the second document into its own file.");
        return value;
    }

    private FieldValue Value(int depth)
    {
        if (depth > DepthLimit) throw Refuse(parser.Current!.Start, "The YAML is nested too deeply.", "Use a flatter structure.");
        if (parser.Current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty)) throw Refuse(node.Start, "YAML anchors (&name) and tags (!name) are not allowed.", "Write the value itself; put text that starts with & or ! in quotes.");
        switch (parser.Current)
        {
            case Scalar scalar:
                parser.MoveNext();
                return new TextValue(scalar.Value is "~" or "null" && scalar.IsPlainImplicit && scalar.Style == ScalarStyle.Plain ? "" : scalar.Value, At(scalar.Start));
            case SequenceStart start:
                parser.MoveNext();
                var items = ImmutableArray.CreateBuilder<FieldValue>();
                while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Value(depth + 1));
                return new ListValue(items.DrainToImmutable(), At(start.Start));
            case MappingStart start:
                parser.MoveNext();
                return Map(start, depth);
            case AnchorAlias alias:
                throw Refuse(alias.Start, "YAML aliases (*name) are not allowed.", "Write the value itself; put text that starts with * in quotes.");
            default:
                throw Refuse(parser.Current?.Start ?? Mark.Empty, "A value is expected here.", null);
        }
    }

    private MapValue Map(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<MapEntry>();
        HashSet<string> seen = new(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (parser.Current is not Scalar) throw Refuse(parser.Current!.Start, "The name of a field is expected here.", "Put text that starts with a bracket in quotes, like title: \"{{company}} policy\".");
            var location = At(parser.Current.Start);
            var key = ((TextValue)Value(depth + 1)).Text;
            if (key == "<<") throw Refuse(location, "YAML merge keys (<<) are not allowed.", "Write the keys themselves.");
            if (!seen.Add(key)) throw Refuse(location, $"The key \"{key}\" stands here a second time.", "Keep one of the two; YAML tools disagree about which one would count.");
            entries.Add(new(key, location, Value(depth + 1)));
        }
        return new(entries.DrainToImmutable(), At(start.Start));
    }

    /// <summary>The place of a mark. A value that is missing at the end of the text is marked behind its last line; an editor shows no line there.</summary>
    private SourceLocation At(Mark mark)
    {
        if (mark.Index < text.Length) return new(path, (int)mark.Line + lineOffset, (int)mark.Column);
        var end = text.TrimEnd('\n');
        var lineStart = end.LastIndexOf('\n') + 1;
        return new(path, end.AsSpan().Count('\n') + 1 + lineOffset, end.Length - lineStart + 1);
    }

    private YamlRefusal Refuse(Mark mark, string message, string? help) => Refuse(At(mark), message, help);

    private static YamlRefusal Refuse(SourceLocation location, string message, string? help) => new(new(location, message, help));

    /// <summary>Carries a fault out of the recursion; never leaves this class.</summary>
    private sealed class YamlRefusal(YamlFault fault) : Exception
    {
        public YamlFault Fault { get; } = fault;
    }
}
