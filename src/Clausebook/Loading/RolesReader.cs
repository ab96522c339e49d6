using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.Loading.Rules;
using Clausebook.Model;
using Clausebook.RecordTypes;

namespace Clausebook.Loading;

/// <summary>Reads roles.yaml: a map from role id to title, holders with their dates, or <c>audience: true</c>.</summary>
internal static partial class RolesReader
{
    private static readonly ImmutableArray<FieldDescription> Fields =
    [
        new("title", FieldKind.Text, "What the role is called.") { Required = true },
        new("audience", FieldKind.Boolean, "true for a group that documents bind and that nobody holds."),
        new("holders", FieldKind.List, "Who holds the role.")
        {
            Item = new("holders", FieldKind.Map, "")
            {
                Fields =
                [
                    new("name", FieldKind.Text, "The person's name.") { Required = true },
                    new("forge", FieldKind.Text, "The person's account on the forge."),
                    new("email", FieldKind.Text, "The person's address as git knows it."),
                    new("from", FieldKind.Date, "First day in the role."),
                    new("until", FieldKind.Date, "Last day in the role."),
                ],
            },
        },
    ];

    /// <summary>The roles of the file; none when it is absent or cannot be read.</summary>
    public static ImmutableSortedDictionary<string, Role> Read(ContentTree tree, string path, ICollection<Finding> findings)
    {
        var roles = ImmutableSortedDictionary.CreateBuilder<string, Role>(StringComparer.Ordinal);
        if (tree.Find(path) is not { } entry || SourceReader.Read(tree, entry, findings) is not { } source) return roles.ToImmutable();

        var reading = YamlReader.ReadFile(source);
        if (reading.Fault is { } fault)
        {
            findings.Add(new(FileRules.MalformedYaml, fault.Location, fault.Message) { Help = fault.Help });
        }
        else if (reading.Value is not (null or MapValue))
        {
            findings.Add(new(FileRules.MalformedYaml, reading.Value.Location, "The roles are not a map.") { Help = "Write one role a line: security-lead: {title: Security lead, holders: [{name: J. Doe}]}" });
        }
        foreach (var roleEntry in reading.Map?.Entries ?? [])
        {
            if (roleEntry.Value is MapValue map)
            {
                CheckId(roleEntry, findings);
                new FieldChecker(findings, roleEntry.Key).Check(map, Fields);
                var role = Bind(roleEntry, map);
                roles[role.Id] = role;
                foreach (var holder in role.Holders.Where(h => h.Until < h.From))
                {
                    findings.Add(new(FieldRules.BadValue, holder.Location, $"{holder.Name} would hold the role \"{role.Id}\" until a day before its first.") { Help = "Write the first day as from: and the last day as until:.", Record = role.Id });
                }
            }
            else
            {
                findings.Add(new(FieldRules.BadValue, roleEntry.Value.Location, $"The role \"{roleEntry.Key}\" needs a title.") { Help = $"Write: {roleEntry.Key}: {{title: …}}", Record = roleEntry.Key });
            }
        }
        return roles.ToImmutable();
    }

    private static void CheckId(MapEntry entry, ICollection<Finding> findings)
    {
        if (RoleId().IsMatch(entry.Key)) return;
        var suggestion = string.Join('-', entry.Key.ToLowerInvariant().Split([' ', '_', '.'], StringSplitOptions.RemoveEmptyEntries));
        findings.Add(new(FieldRules.BadValue, entry.KeyLocation, $"\"{entry.Key}\" is not a usable role id.")
        {
            Help = "Write lowercase letters, digits and hyphens, like top-management; the name that people read is the title.",
            Suggestion = RoleId().IsMatch(suggestion) ? suggestion : null,
            Record = entry.Key,
        });
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture)]
    private static partial Regex RoleId();

    private static Role Bind(MapEntry entry, MapValue map) => new(
        entry.Key,
        map.Text("title") ?? entry.Key,
        [.. map.Maps("holders").Where(h => h.Text("name") is not null).Select(Holder)],
        map.Text("audience") == "true",
        entry.KeyLocation);

    private static RoleHolder Holder(MapValue map) => new(
        map.Text("name")!, map.Text("forge"), map.Text("email"), IsoDate.Parse(map.Text("from")), IsoDate.Parse(map.Text("until")), map.Location);
}
