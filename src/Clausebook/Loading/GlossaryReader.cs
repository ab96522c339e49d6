using System.Collections.Immutable;
using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.Loading.Rules;
using Clausebook.Model;
using Clausebook.RecordTypes;

namespace Clausebook.Loading;

/// <summary>Reads the glossary: a list of terms. It is read first, because all other texts are held against it.</summary>
internal static class GlossaryReader
{
    /// <summary>The terms in the order written; none when there is no such file.</summary>
    public static ImmutableArray<Term> Read(ContentTree tree, string path, RecordTypeLibrary types, Variables variables, ICollection<Finding> findings)
    {
        if (tree.Find(path) is not { } entry || SourceReader.Read(tree, entry, findings) is not { } source) return [];
        var reading = YamlReader.ReadFile(source);
        if (reading.Fault is { } fault) findings.Add(new(FileRules.MalformedYaml, fault.Location, fault.Message) { Help = fault.Help });
        var fields = types.Find("term")!.Fields;
        HeadingIds ids = new();
        var terms = ImmutableArray.CreateBuilder<Term>();
        foreach (var value in reading.Items)
        {
            if (value is not MapValue written)
            {
                findings.Add(new(FileRules.MalformedYaml, value.Location, "This is not a term: it has no fields.") { Help = "Write a list of terms that each start with - term: …" });
                continue;
            }
            var map = variables.Expand(written, fields);
            new FieldChecker(findings, map.Text("term")).Check(map, fields);
            if (map.Text("term") is not { } name || map.Text("definition") is not { } definition) continue;
            terms.Add(new(name, ids.FromText(name), definition, [.. map.Texts("avoid")], [.. map.Texts("see-also")], map.Location));
        }
        return terms.DrainToImmutable();
    }
}
