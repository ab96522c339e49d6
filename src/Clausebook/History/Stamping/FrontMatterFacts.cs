using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Clausebook.Loading;
using Clausebook.Model;

namespace Clausebook.History.Stamping;

/// <summary>What the front matter of one revision says about approval and version. Old front matter that cannot be read counts as a draft's.</summary>
/// <param name="Status">Where the document stood in its life.</param>
/// <param name="Version">The version it declared.</param>
/// <param name="Approver">The approver's role id.</param>
/// <param name="ApprovedOn">The day of approval it stated.</param>
/// <param name="Rest">A hash of everything but the review dates, to tell a review from a change.</param>
internal sealed record FrontMatterFacts(DocumentStatus Status, string? Version, string? Approver, DateOnly? ApprovedOn, string Rest)
{
    private static readonly string[] ReviewFields = ["last-reviewed", "next-review", "review-every"];

    /// <summary>The approval that front matter states: it changes when somebody approves.</summary>
    public (DocumentStatus Status, string? Approver, DateOnly? On) Claim => (Status, Approver, ApprovedOn);

    /// <summary>True when front matter states a whole approval.</summary>
    public bool ClaimsApproval => Status == DocumentStatus.Approved && Approver is not null && ApprovedOn is not null;

    /// <summary>Reads front matter.</summary>
    public static FrontMatterFacts Read(string path, ReadOnlySpan<byte> frontMatter)
    {
        var text = Encoding.UTF8.GetString(frontMatter).ReplaceLineEndings("\n");
        if (YamlReader.Read(path, text, 1, YamlReader.FrontMatterLimit).Map is not { } map) return new(DocumentStatus.Draft, null, null, null, Hash(text));
        StringBuilder rest = new();
        foreach (var entry in map.Entries.Where(e => !ReviewFields.Contains(e.Key))) Write(rest.Append('\n').Append(entry.Key), entry.Value);
        return new(Read(map.Text("status")), map.Text("version"), map.Text("approver"), Day(map.Text("approved-on")), Hash(rest.ToString()));
    }

    private static DocumentStatus Read(string? status) => status?.ToLowerInvariant() switch
    {
        "approved" => DocumentStatus.Approved,
        "in-review" => DocumentStatus.InReview,
        "retired" => DocumentStatus.Retired,
        _ => DocumentStatus.Draft,
    };

    private static DateOnly? Day(string? text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Writes a value without its places and quotes, so that only its meaning counts.</summary>
    private static void Write(StringBuilder to, FieldValue value)
    {
        switch (value)
        {
            case TextValue text: to.Append('=').Append(text.Text).Append('\0'); break;
            case ListValue list:
                to.Append('[');
                foreach (var item in list.Items) Write(to, item);
                to.Append(']');
                break;
            case MapValue map:
                to.Append('{');
                foreach (var entry in map.Entries) Write(to.Append(entry.Key), entry.Value);
                to.Append('}');
                break;
        }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
