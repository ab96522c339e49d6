using Clausebook.Loading;
using Clausebook.Model;

namespace Clausebook.Comparison;

/// <summary>Whether two documents say the same to a reader. Spelling that makes no difference (quotes, line ends, places in the file) makes none here.</summary>
internal static class Sameness
{
    // A review that changes nothing else leaves its trace in these.
    private static readonly string[] ReviewFields = ["last-reviewed", "next-review"];

    /// <summary>True when text and fields are the same, dates of reviews aside.</summary>
    public static bool Of(DocumentedInformation a, DocumentedInformation b) => a.Title == b.Title && a.Type == b.Type && Fields(a, b) && Texts(a.Body, b.Body);

    private static bool Fields(DocumentedInformation a, DocumentedInformation b)
    {
        foreach (var key in a.Fields.Entries.Concat(b.Fields.Entries).Select(e => e.Key))
        {
            if (key != "id" && !ReviewFields.Contains(key) && !Of(a.Fields[key], b.Fields[key])) return false;
        }
        return true;
    }

    private static bool Of(FieldValue? a, FieldValue? b) => (a, b) switch
    {
        (null, null) => true,
        (TextValue one, TextValue other) => one.Text == other.Text,
        (ListValue one, ListValue other) => one.Items.Length == other.Items.Length && one.Items.Zip(other.Items).All(pair => Of(pair.First, pair.Second)),
        (MapValue one, MapValue other) => one.Entries.Length == other.Entries.Length && one.Entries.All(entry => other.Entry(entry.Key) is { } same && Of(entry.Value, same.Value)),
        _ => false,
    };

    /// <summary>The HTML that pages are made of, and what only the page fills in: where links lead and whom rules bind.</summary>
    private static bool Texts(DocumentBody a, DocumentBody b) =>
        a is not MarkdownBody one || b is not MarkdownBody other
        || (one.Html.Span.SequenceEqual(other.Html.Span)
            && one.Links.Select(l => l.Target).SequenceEqual(other.Links.Select(l => l.Target))
            && one.Images.Select(i => i.Target).SequenceEqual(other.Images.Select(i => i.Target))
            && one.Obligations.SelectMany(o => o.Addressees).Select(t => t.Text).SequenceEqual(other.Obligations.SelectMany(o => o.Addressees).Select(t => t.Text)));
}
