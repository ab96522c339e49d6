using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Clausebook.Findings;
using Clausebook.Loading;
using Clausebook.Loading.Rules;
using Clausebook.Model;

namespace Clausebook;

/// <summary>Reads isms.yaml. It refuses what it does not know, because a misspelt key would silently change what is checked.</summary>
internal sealed partial class IsmsOptionsReader(ICollection<Finding> findings)
{
    // Keys whose map has free names: document types and finding codes.
    private static readonly string[] FreeMaps = ["sections", "severity"];

    /// <summary>The options of the file; null after findings were added.</summary>
    public IsmsOptions? Read(SourceText source)
    {
        var reading = YamlReader.ReadFile(source);
        if (reading.Fault is { } fault)
        {
            findings.Add(new(FileRules.MalformedYaml, fault.Location, fault.Message) { Help = fault.Help });
            return null;
        }
        var before = findings.Count;
        var map = reading.Map ?? new MapValue([], new(source.Path));
        new FieldChecker(findings, null).Check(WithoutFreeMaps(map), IsmsOptionsSchema.Fields);
        var options = findings.Count == before ? Bind(map) : null;
        return findings.Count == before ? options : null;
    }

    private IsmsOptions Bind(MapValue map)
    {
        var organization = Part(map, "organization");
        var frameworks = Part(map, "frameworks");
        var review = Part(map, "review");
        var checks = Part(map, "checks");
        var site = Part(map, "site");
        var defaults = new IsmsOptions { Organization = new("", "", null) };
        var name = organization.Text("name")!;
        return new IsmsOptions
        {
            Organization = new(name, organization.Text("short") ?? name, organization.Text("help")),
            PrimaryFramework = frameworks.Text("primary") ?? defaults.PrimaryFramework,
            AlsoFrameworks = [.. frameworks.Texts("also")],
            Coverage = [.. map.Maps("coverage").Select(c => new CoverageDemand(c.Text("framework")!, Words(c, "require"), Words(c, "except")))],
            Content = Content(Part(map, "content")),
            Language = map.Text("language") ?? defaults.Language,
            ReviewEvery = Period(review, "every") ?? defaults.ReviewEvery,
            ReviewWarnBefore = Period(review, "warn-before") ?? defaults.ReviewWarnBefore,
            Sections = Part(map, "sections").Entries.ToImmutableSortedDictionary(e => e.Key, e => Words(Part(map, "sections"), e.Key), StringComparer.Ordinal),
            IgnoredCodes = Words(checks, "ignore"),
            Severities = Severities(Part(checks, "severity")),
            Mailmap = Part(map, "versioning").Text("mailmap") ?? defaults.Mailmap,
            SiteTitle = site.Text("title"),
            Output = site.Text("out") ?? defaults.Output,
            Accent = Accent(site),
            EditUrl = site.Text("edit-url"),
        };
    }

    private ContentFolders Content(MapValue map)
    {
        var defaults = new ContentFolders();
        return new()
        {
            Policies = Folder(map, "policies") ?? defaults.Policies,
            Controls = Folder(map, "controls") ?? defaults.Controls,
            Records = Folder(map, "records") ?? defaults.Records,
            Roles = Folder(map, "roles") ?? defaults.Roles,
            Catalogues = Folder(map, "catalogues") ?? defaults.Catalogues,
            RecordTypes = Folder(map, "record-types") ?? defaults.RecordTypes,
            Templates = Folder(map, "templates") ?? defaults.Templates,
        };
    }

    private string? Folder(MapValue map, string key)
    {
        if (map.Text(key) is not { } path) return null;
        var clean = path.Replace('\\', '/').Trim('/');
        if (clean.Length == 0 || clean.Split('/').Any(p => p is "" or "." or "..") || Path.IsPathRooted(path)) Bad(map, key, $"\"{path}\" is not a folder of the repository.", "Write a path from the repository's root, like docs/policies.");
        return clean;
    }

    private ImmutableSortedDictionary<string, Severity> Severities(MapValue map)
    {
        var severities = ImmutableSortedDictionary.CreateBuilder<string, Severity>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (Enum.TryParse<Severity>(map.Text(entry.Key), ignoreCase: true, out var severity) && Enum.IsDefined(severity)) severities[entry.Key] = severity;
            else Bad(map, entry.Key, $"\"{map.Text(entry.Key)}\" is not a severity.", "Write note, warning or error.");
        }
        return severities.ToImmutable();
    }

    private string? Accent(MapValue site)
    {
        var accent = site.Text("accent");
        if (accent is not null && !Colour().IsMatch(accent)) Bad(site, "accent", $"\"{accent}\" is not a colour.", "Write it as six hexadecimal digits in quotes, like \"#0b57d0\".");
        return accent;
    }

    private void Bad(MapValue map, string key, string message, string help) => findings.Add(new(FieldRules.BadValue, map[key]!.Location, message) { Help = help, Field = key });

    private static MapValue Part(MapValue map, string key) => map[key] as MapValue ?? new MapValue([], map.Location);

    private static ImmutableArray<string> Words(MapValue map, string key) => [.. map.Texts(key).Select(t => t.Text)];

    private static ReviewPeriod? Period(MapValue map, string key) => ReviewPeriod.TryParse(map.Text(key) ?? "", out var period) ? period : null;

    /// <summary>The map with free-named maps emptied, so that the checker does not refuse their names.</summary>
    private static MapValue WithoutFreeMaps(MapValue map) => map with
    {
        Entries = [.. map.Entries.Select(e => e.Value is not MapValue inner ? e : e with { Value = FreeMaps.Contains(e.Key) ? inner with { Entries = [] } : WithoutFreeMaps(inner) })],
    };

    [GeneratedRegex("^#[0-9a-fA-F]{6}$", RegexOptions.NonBacktracking)]
    private static partial Regex Colour();
}
