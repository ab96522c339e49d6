using System.Collections.Immutable;
using Clausebook.Findings;
using Clausebook.Loading;
using Clausebook.Loading.Rules;
using Clausebook.Model;

namespace Clausebook;

/// <summary>Reads isms.yaml. It refuses what it does not know, because a misspelt key would silently change what is checked.</summary>
internal sealed class IsmsOptionsReader(ICollection<Finding> findings)
{
    // Keys whose map has free names: document types and finding codes.
    private static readonly string[] FreeMaps = ["sections", "severity"];
    private readonly OptionChecks checks = new(findings);
    private readonly OrganizationValues values = new(findings);

    /// <summary>The options of the file; null after findings were added.</summary>
    public IsmsOptions? Read(SourceText source)
    {
        var before = findings.Count;
        var map = Map(source);
        if (findings.Count > before) return null;
        new FieldChecker(findings, null).Check(WithoutFreeMaps(map), IsmsOptionsSchema.Fields);
        if (findings.Count == before) values.Check(map);
        var options = findings.Count == before ? Bind(values.Expand(map)) : null;
        return findings.Count == before ? options : null;
    }

    private MapValue Map(SourceText source)
    {
        var reading = YamlReader.ReadFile(source);
        if (reading.Fault is { } fault) findings.Add(new(FileRules.MalformedYaml, fault.Location, fault.Message) { Help = fault.Help });
        else if (reading.Value is not (null or MapValue)) findings.Add(new(FileRules.MalformedYaml, reading.Value.Location, "The configuration is not a list of fields.") { Help = "Start with: organization: {name: Your organization}" });
        return reading.Map ?? new MapValue([], new(source.Path));
    }

    private IsmsOptions Bind(MapValue map)
    {
        var frameworks = Part(map, "frameworks");
        var review = Part(map, "review");
        var sections = Part(map, "sections");
        var site = Part(map, "site");
        var defaults = new IsmsOptions { Organization = new("", "", null) };
        checks.Format(map);
        return new IsmsOptions
        {
            Organization = OrganizationValues.Read(map),
            PrimaryFramework = frameworks.Text("primary") ?? defaults.PrimaryFramework,
            AlsoFrameworks = [.. frameworks.Texts("also")],
            Coverage = [.. map.Maps("coverage").Select(Demand)],
            Content = Content(Part(map, "content")),
            Language = map.Text("language") ?? defaults.Language,
            ReviewEvery = Period(review, "every") ?? defaults.ReviewEvery,
            ReviewWarnBefore = Period(review, "warn-before") ?? defaults.ReviewWarnBefore,
            Sections = sections.Entries.OrderBy(e => e.Key, StringComparer.Ordinal).ToDictionary(e => e.Key, e => (IReadOnlyList<string>)Words(sections, e.Key), StringComparer.Ordinal),
            SectionPlaces = sections.Entries.ToDictionary(e => e.Key, e => new TextValue(e.Key, e.KeyLocation), StringComparer.Ordinal),
            IgnoredCodes = checks.KnownCodes(Part(map, "checks"), "ignore"),
            Severities = checks.Severities(Part(Part(map, "checks"), "severity")),
            Mailmap = checks.Inside(Part(map, "versioning"), "mailmap") ?? defaults.Mailmap,
            IgnoreRevisions = checks.Inside(Part(map, "versioning"), "ignore-revs") ?? defaults.IgnoreRevisions,
            AllowedSigners = checks.Inside(Part(map, "versioning"), "allowed-signers"),
            SiteTitle = site.Text("title"),
            Output = checks.Inside(site, "out") ?? defaults.Output,
            Accent = checks.Colour(site, "accent"),
            BaseUrl = checks.BaseAddress(site, "base-url"),
            CompareWith = [.. site.Texts("compare-with")],
            EditUrl = checks.EditAddress(site, "edit-url"),
        };
    }

    private ContentFolders Content(MapValue map)
    {
        var defaults = new ContentFolders();
        return new()
        {
            Policies = checks.Inside(map, "policies") ?? defaults.Policies,
            Controls = checks.Inside(map, "controls") ?? defaults.Controls,
            Records = checks.Inside(map, "records") ?? defaults.Records,
            Roles = checks.Inside(map, "roles") ?? defaults.Roles,
            Catalogues = checks.Inside(map, "catalogues") ?? defaults.Catalogues,
            RecordTypes = checks.Inside(map, "record-types") ?? defaults.RecordTypes,
            Templates = checks.Inside(map, "templates") ?? defaults.Templates,
        };
    }

    private static CoverageDemand Demand(MapValue map) => new(map.Text("framework")!, Words(map, "require"), Words(map, "except"))
    {
        WrittenFramework = map["framework"] as TextValue,
        WrittenNumbers = [.. map.Texts("require"), .. map.Texts("except")],
    };

    private static MapValue Part(MapValue map, string key) => map[key] as MapValue ?? new MapValue([], map.Location);

    private static ImmutableArray<string> Words(MapValue map, string key) => [.. map.Texts(key).Select(t => t.Text)];

    private static ReviewPeriod? Period(MapValue map, string key) => ReviewPeriod.TryParse(map.Text(key) ?? "", out var period) ? period : null;

    /// <summary>The map with free-named maps emptied, so that the checker does not refuse their names.</summary>
    private static MapValue WithoutFreeMaps(MapValue map) => map with
    {
        Entries = [.. map.Entries.Select(e => e.Value is not MapValue inner ? e : e with { Value = FreeMaps.Contains(e.Key) ? inner with { Entries = [] } : WithoutFreeMaps(inner) })],
    };
}
