using System.Collections.Immutable;

namespace Clausebook.Redlines;

/// <summary>What changed between two texts of a document.</summary>
/// <param name="Text">The marked text; null when no word changed.</param>
/// <param name="Count">How much changed.</param>
/// <param name="Fields">The fields of the front matter that changed.</param>
internal sealed record Redline(RedlineBody? Text, RedlineCount Count, ImmutableArray<FieldChange> Fields)
{
    /// <summary>Compares two texts.</summary>
    public static Redline Between(VersionText old, VersionText present)
    {
        var fields = FieldDiff.Compare(old.Fields, present.Fields);
        var (before, now) = TextBlocks.Read(old.Body, present.Body);
        if (before.Children.Select(b => b.Id).SequenceEqual(now.Children.Select(b => b.Id))) return new(null, default, fields);

        using RedlineDraft draft = new(old.Body, present.Body);
        RedlineWriter writer = new(draft);
        writer.Write(before, now);
        return new(draft.Finish(), writer.Total, fields);
    }
}
