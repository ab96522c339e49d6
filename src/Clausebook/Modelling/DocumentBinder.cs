using Clausebook.Loading;
using Clausebook.Model;

namespace Clausebook.Modelling;

/// <summary>
/// Binds what was read to the types that rules and pages use. A field that could not be read was reported when it was loaded and counts as
/// absent here.
/// </summary>
internal sealed class DocumentBinder(IsmsOptions options, Framework primary)
{
    /// <summary>The document, control record or record; null when it has no id.</summary>
    public DocumentedInformation? Bind(LoadedDocument loaded) => loaded switch
    {
        { Id: null } => null,
        { Type.Folder: "policies" } => Policy(loaded, loaded.Id),
        { Type.Folder: "controls" } => Control(loaded, loaded.Id),
        _ => Record(loaded, loaded.Id),
    };

    private Policy Policy(LoadedDocument loaded, string id)
    {
        var fields = loaded.Fields;
        var approvedOn = IsoDate.Parse(fields.Text("approved-on"));
        var lastReviewed = IsoDate.Parse(fields.Text("last-reviewed"));
        var every = ReviewPeriod.TryParse(fields.Text("review-every") ?? "", out var own) ? own : options.ReviewEvery;
        var reviewed = lastReviewed > approvedOn ? lastReviewed : approvedOn ?? lastReviewed;
        return new Policy
        {
            Id = id,
            Title = fields.Text("title") ?? FirstHeading(loaded) ?? id,
            Type = loaded.Type.Name,
            Path = loaded.Path,
            Fields = fields,
            Body = loaded.Body,
            References = loaded.References,
            Owner = fields.Text("owner"),
            Classification = Enumeration<Classification>(fields, "classification"),
            Satisfies = [.. fields.Texts("satisfies")],
            Related = [.. fields.Texts("related")],
            Status = Enumeration<DocumentStatus>(fields, "status") ?? DocumentStatus.Draft,
            DeclaredVersion = fields.Text("version"),
            Approver = fields.Text("approver"),
            ApprovedOn = approvedOn,
            ApprovedText = TextHash.Parse(fields.Text("approved-text")),
            EffectiveFrom = IsoDate.Parse(fields.Text("effective-from")),
            LastReviewed = lastReviewed,
            ReviewEvery = every,
            NextReview = IsoDate.Parse(fields.Text("next-review")) ?? (reviewed is { } day ? every.After(day) : null),
            AppliesTo = [.. fields.Texts("applies-to")],
            Supersedes = [.. fields.Texts("supersedes")],
            Language = fields.Text("language") is { } tag && LanguageTag.IsValid(tag) ? tag : options.Language,
        };
    }

    private ControlRecord Control(LoadedDocument loaded, string id)
    {
        var fields = loaded.Fields;
        var requirement = primary.Find(id);
        return new ControlRecord
        {
            Id = id,
            Title = requirement?.Title ?? fields.Text("title") ?? FirstHeading(loaded) ?? id,
            Type = loaded.Type.Name,
            Path = loaded.Path,
            Fields = fields,
            Body = loaded.Body,
            References = loaded.References,
            Owner = fields.Text("owner"),
            Classification = Enumeration<Classification>(fields, "classification"),
            Satisfies = [.. fields.Texts("satisfies")],
            Related = [.. fields.Texts("related")],
            Requirement = requirement,
            Applicable = fields.Text("applicable") switch { "true" => true, "false" => false, _ => null },
            Justification = fields.Text("justification"),
            Drivers = [.. fields.Texts("drivers").Select(d => d.Text)],
            Status = Enumeration<ImplementationStatus>(fields, "status"),
            Due = IsoDate.Parse(fields.Text("due")),
            Responsibility = fields.Text("responsibility"),
            Evidence = [.. fields.Maps("evidence").Select(Evidence)],
        };
    }

    private static Record Record(LoadedDocument loaded, string id) => new()
    {
        Id = id,
        Title = loaded.Fields.Text("title") ?? FirstHeading(loaded) ?? id,
        Type = loaded.Type.Name,
        Path = loaded.Path,
        Fields = loaded.Fields,
        Body = loaded.Body,
        References = loaded.References,
        Owner = loaded.Fields.Text("owner"),
        Classification = Enumeration<Classification>(loaded.Fields, "classification"),
        Satisfies = [.. loaded.Fields.Texts("satisfies")],
        Related = [.. loaded.Fields.Texts("related")],
    };

    private static Evidence Evidence(MapValue map) => new(
        map.Text("what") ?? "",
        map.Text("where"),
        ReviewPeriod.TryParse(map.Text("every") ?? "", out var every) ? every : null,
        IsoDate.Parse(map.Text("last")),
        map.Location);

    private static string? FirstHeading(LoadedDocument loaded) => loaded.Body.Headings.FirstOrDefault(h => h.Level == 1)?.Text;

    /// <summary>Reads a kebab-case word ("not-started") as the enum's member ("NotStarted").</summary>
    private static T? Enumeration<T>(MapValue fields, string field)
        where T : struct, Enum
    {
        var word = fields.Text(field);
        foreach (var value in Enum.GetValues<T>())
        {
            if (Words.Kebab(value.ToString()) == word) return value;
        }
        return null;
    }
}
