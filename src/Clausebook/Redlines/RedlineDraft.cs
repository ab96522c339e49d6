using System.Collections.Immutable;
using Clausebook.Loading;
using Clausebook.Loading.Bodies;
using Clausebook.Model;
using Clausebook.Rendering;

namespace Clausebook.Redlines;

/// <summary>A redline while it is printed: HTML with slots, as any compiled body, so that the same printer fills it in. It takes from both texts only what it shows of them.</summary>
internal sealed class RedlineDraft(MarkdownBody old, MarkdownBody present) : IDisposable
{
    private readonly Utf8Writer html = new();
    private readonly List<(BodySlot Slot, bool IsOld)> slots = [];
    private readonly Dictionary<(int Index, bool IsOld), int> links = [];
    private readonly Dictionary<(int Index, bool IsOld), int> images = [];
    private readonly ImmutableArray<Obligation>.Builder obligations = ImmutableArray.CreateBuilder<Obligation>();

    /// <summary>Prints HTML.</summary>
    public void Html(string tags) => html.Write(tags);

    /// <summary>Prints text.</summary>
    public void Text(string text) => html.WriteEscaped(text);

    /// <summary>Prints a number.</summary>
    public void Number(int number) => html.Write(number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Leaves a slot.</summary>
    /// <param name="kind">What belongs there.</param>
    /// <param name="index">Which link, image or obligation of its text.</param>
    /// <param name="isOld">Which of the two texts it is of.</param>
    public void Slot(BodySlotKind kind, int index, bool isOld)
    {
        var number = kind switch
        {
            BodySlotKind.LinkStart => Number(links, index, isOld),
            BodySlotKind.Image => Number(images, index, isOld),
            BodySlotKind.ObligationLabel => Add((isOld ? old : present).Obligations[index]),
            _ => 0,
        };
        slots.Add((new(html.Written.Length, kind, number), isOld));
    }

    /// <summary>What was printed, with the links and pictures of the old text before those of the new one.</summary>
    public RedlineBody Finish()
    {
        var (oldLinks, oldImages) = (links.Keys.Count(k => k.IsOld), images.Keys.Count(k => k.IsOld));
        var placed = slots.Select(s => s.IsOld ? s.Slot : s.Slot.Kind switch
        {
            BodySlotKind.LinkStart => s.Slot with { Index = s.Slot.Index + oldLinks },
            BodySlotKind.Image => s.Slot with { Index = s.Slot.Index + oldImages },
            _ => s.Slot,
        });
        ImmutableArray<Link> shownLinks = [.. InOrder(links).Select(k => Checked((k.IsOld ? old : present).Links[k.Index], k.IsOld ? old : present))];
        ImmutableArray<Image> shownImages = [.. InOrder(images).Select(k => (k.IsOld ? old : present).Images[k.Index])];
        var body = RedlineBody.Compiled(html.Written.ToArray(), [.. placed], shownLinks, shownImages, obligations.DrainToImmutable());
        return new(body, oldLinks, oldImages);
    }

    public void Dispose() => html.Dispose();

    private static int Number(Dictionary<(int Index, bool IsOld), int> numbers, int index, bool isOld)
    {
        if (!numbers.TryGetValue((index, isOld), out var number)) numbers.Add((index, isOld), number = numbers.Keys.Count(k => k.IsOld == isOld));
        return number;
    }

    private static IEnumerable<(int Index, bool IsOld)> InOrder(Dictionary<(int Index, bool IsOld), int> numbers) =>
        numbers.OrderBy(n => !n.Key.IsOld).ThenBy(n => n.Value).Select(n => n.Key);

    /// <summary>A page knows where in a document of today a link may lead, and no former text: a place that the text itself does not have is taken out here.</summary>
    private static Link Checked(Link link, MarkdownBody body)
    {
        if (!link.Target.StartsWith('#')) return link;
        var fragment = Uri.UnescapeDataString(link.Target[1..]);
        return body.Anchors.Contains(fragment) && body.Headings.All(h => h.Id != fragment || h.Level > 1) ? link : link with { Target = "" };
    }

    private int Add(Obligation obligation)
    {
        obligations.Add(obligation);
        return obligations.Count - 1;
    }
}
