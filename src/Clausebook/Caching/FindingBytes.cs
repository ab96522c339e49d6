using System.Collections.Immutable;
using Clausebook.Findings;

namespace Clausebook.Caching;

/// <summary>Findings as bytes and back, each equal to what it was.</summary>
internal static class FindingBytes
{
    public static void Write(BinaryWriter to, ImmutableArray<Finding> findings)
    {
        to.Write(findings.Length);
        foreach (var finding in findings)
        {
            Write(to, finding.Descriptor);
            Write(to, finding.Location);
            to.Write(finding.Message);
            to.Write((int)finding.Severity);
            foreach (var text in new[] { finding.Help, finding.Suggestion, finding.Record, finding.Field }) WriteOptional(to, text);
            to.Write(finding.Notes.Length);
            foreach (var note in finding.Notes)
            {
                to.Write(note.Message);
                to.Write(note.Location.HasValue);
                if (note.Location is { } place) Write(to, place);
            }
        }
    }

    public static ImmutableArray<Finding> Read(BinaryReader from)
    {
        var findings = new Finding[from.ReadInt32()];
        for (var i = 0; i < findings.Length; i++)
        {
            findings[i] = new(ReadDescriptor(from), ReadLocation(from), from.ReadString())
            {
                Severity = (Severity)from.ReadInt32(),
                Help = ReadOptional(from),
                Suggestion = ReadOptional(from),
                Record = ReadOptional(from),
                Field = ReadOptional(from),
                Notes = [.. Enumerable.Range(0, from.ReadInt32()).Select(_ => new FindingNote(from.ReadString(), from.ReadBoolean() ? ReadLocation(from) : null))],
            };
        }
        return [.. findings];
    }

    private static void Write(BinaryWriter to, FindingDescriptor rule)
    {
        foreach (var text in new[] { rule.Code, rule.Name, rule.Title, rule.Why }) to.Write(text);
        to.Write((int)rule.Severity);
        to.Write(rule.CalendarOnly);
    }

    private static FindingDescriptor ReadDescriptor(BinaryReader from)
    {
        var (code, name, title, why) = (from.ReadString(), from.ReadString(), from.ReadString(), from.ReadString());
        return new(code, name, title, (Severity)from.ReadInt32(), why) { CalendarOnly = from.ReadBoolean() };
    }

    private static void Write(BinaryWriter to, SourceLocation place)
    {
        to.Write(place.Path);
        to.Write(place.Line);
        to.Write(place.Column);
    }

    private static SourceLocation ReadLocation(BinaryReader from) => new(from.ReadString(), from.ReadInt32(), from.ReadInt32());

    private static void WriteOptional(BinaryWriter to, string? text)
    {
        to.Write(text is not null);
        if (text is not null) to.Write(text);
    }

    private static string? ReadOptional(BinaryReader from) => from.ReadBoolean() ? from.ReadString() : null;
}
