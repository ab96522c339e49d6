using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.Loading;
using Clausebook.Loading.Rules;
using Clausebook.Model;

namespace Clausebook.RecordTypes;

/// <summary>All record types in use: the built-in ones and a team's own from its repository.</summary>
public sealed class RecordTypeLibrary
{
    private const string ResourcePrefix = "record-types/";
    private readonly Dictionary<string, RecordType> types = new(StringComparer.Ordinal);

    private RecordTypeLibrary()
    {
    }

    /// <summary>All types, by name.</summary>
    public IEnumerable<RecordType> All => types.Values.OrderBy(t => t.Name, StringComparer.Ordinal);

    /// <summary>The names of all types.</summary>
    public IEnumerable<string> Names => types.Keys.Order(StringComparer.Ordinal);

    /// <summary>The type of that name, or null.</summary>
    public RecordType? Find(string name) => types.GetValueOrDefault(name);

    /// <summary>Reads the built-in types and those in the folder of the tree; adds findings for own types that cannot be used.</summary>
    public static RecordTypeLibrary Load(ContentTree tree, string folder, ICollection<Finding> findings)
    {
        var library = new RecordTypeLibrary();
        List<Finding> builtIn = [];
        library.Add(BuiltIn(), builtIn);
        if (builtIn is [var first, ..]) throw new InvalidOperationException($"A built-in record type is broken: {first.Location}: {first.Message}");
        library.Add(Own(tree, folder, findings), findings);
        return library;
    }

    /// <summary>Types may extend types that come later: what waits for its base is tried again until nothing moves.</summary>
    private void Add(IEnumerable<MapValue> maps, ICollection<Finding> findings)
    {
        var waiting = maps.ToImmutableArray();
        while (!waiting.IsEmpty)
        {
            var names = waiting.Select(m => m.Text("type")).ToHashSet();
            var ready = waiting.Where(m => m.Text("extends") is not { } extends || types.ContainsKey(extends) || !names.Contains(extends)).ToImmutableArray();
            if (ready.IsEmpty) ready = waiting;
            waiting = [.. waiting.Except<MapValue>(ready, ReferenceEqualityComparer.Instance)];
            foreach (var map in ready)
            {
                if (new RecordTypeReader(findings).Read(map, Find) is { } type) types[type.Name] = type;
            }
        }
    }

    private static IEnumerable<MapValue> BuiltIn()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(ResourcePrefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            var reading = YamlReader.ReadFile(new SourceText(name, reader.ReadToEnd()));
            yield return reading.Map ?? throw new InvalidOperationException($"{name} cannot be read: {reading.Fault?.Message}");
        }
    }

    private static IEnumerable<MapValue> Own(ContentTree tree, string folder, ICollection<Finding> findings)
    {
        foreach (var entry in tree.List(folder).Where(e => e.Path.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            if (SourceReader.Read(tree, entry, findings) is not { } source) continue;
            var reading = YamlReader.ReadFile(source);
            if (reading.Fault is { } fault) findings.Add(new(FileRules.MalformedYaml, fault.Location, fault.Message) { Help = fault.Help });
            else if (reading.Map is { } map) yield return map;
            else findings.Add(new(RecordTypeReader.BadRecordType, new(entry.Path), "The file does not describe a record type.") { Help = "Write: type: vendor, title: Vendor, extends: record, and then fields, each on a line of its own." });
        }
    }
}
