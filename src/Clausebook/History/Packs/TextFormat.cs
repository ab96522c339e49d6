using Clausebook.History.Git;
using Clausebook.History.Stamping;
using Clausebook.Model;

namespace Clausebook.History.Packs;

/// <summary>How the facts of texts are written in a pack. Most texts have the front matter of the one before.</summary>
internal sealed class TextFormat : IPackFormat<TextFacts>
{
    private static readonly Action<PackWriter, FrontMatterFacts> WriteFrontMatter = static (to, facts) =>
    {
        to.Number((long)facts.Status);
        to.TextOrNull(facts.Version);
        to.TextOrNull(facts.Approver);
        to.Number(Written(facts.ApprovedOn));
        to.TextOrNull(facts.ApprovedText);
        to.Hash(facts.Rest);
        to.Number(Written(facts.EffectiveFrom));
    };

    private static readonly Func<PackReader, FrontMatterFacts> ReadFrontMatter = static from => new(
        (DocumentStatus)from.Number(),
        from.TextOrNull(),
        from.TextOrNull(),
        Day(from.Number()),
        from.TextOrNull(),
        from.Hash()) { EffectiveFrom = Day(from.Number()) };

    public string Kind => "texts";

    public void Write(PackWriter to, TextFacts entry)
    {
        to.Hash(entry.BodyHash);
        to.Shared(entry.FrontMatter, WriteFrontMatter);
    }

    public TextFacts Read(PackReader from, GitObjectId id)
    {
        var body = from.Hash();
        return new(from.Shared(ReadFrontMatter), body);
    }

    private static long Written(DateOnly? day) => day is { } known ? known.DayNumber + 1L : 0;

    private static DateOnly? Day(long number) => number > 0 ? DateOnly.FromDayNumber(checked((int)(number - 1))) : null;
}
