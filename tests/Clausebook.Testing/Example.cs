using System.Collections.Immutable;
using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Testing;

/// <summary>Small examples: a few files on top of a minimal ISMS that demands no coverage, and what is found in them.</summary>
public static class Example
{
    /// <summary>The file in which <see cref="Policy"/> puts its text.</summary>
    public const string PolicyPath = "policies/POL-004-access-control.md";

    /// <summary>A configuration under which nothing has to be covered.</summary>
    public static (string Path, string Text) NoDemands { get; } = ("isms.yaml", "organization: {name: Example Ltd}\ncoverage: [{framework: iso27001-2022, require: []}]\n");

    /// <summary>The findings of a minimal ISMS with these files.</summary>
    public static ImmutableArray<Finding> Findings(params (string Path, string Text)[] files)
    {
        using var folder = TestFolder.Isms([NoDemands, .. files]);
        return ContentCheck.Findings(folder);
    }

    /// <summary>The management system of a minimal ISMS with these files.</summary>
    public static ManagementSystem System(params (string Path, string Text)[] files)
    {
        using var folder = TestFolder.Isms([NoDemands, .. files]);
        return ContentCheck.System(folder);
    }

    /// <summary>A draft policy whose front matter takes lines 1 to 4, so that <paramref name="body"/> starts on line 5.</summary>
    public static (string Path, string Text) Policy(string body) => (PolicyPath, $"---\nstatus: draft\nowner: security-lead\n---\n{body}\n");

    /// <summary>A draft policy with further fields, which start on line 4.</summary>
    public static (string Path, string Text) PolicyWith(string fields) => (PolicyPath, $"---\nstatus: draft\nowner: security-lead\n{fields}\n---\n# Access control\n");

    /// <summary>The finding as one line: place, code, message, and the suggestion in brackets.</summary>
    public static string Line(Finding finding) => $"{finding.Location} {finding.Descriptor.Code} {finding.Message}{(finding.Suggestion is null ? "" : $" [{finding.Suggestion}]")}";

    /// <summary>The findings as lines, in the order in which they are reported.</summary>
    public static string[] Lines(params (string Path, string Text)[] files) => [.. Findings(files).Select(Line)];
}
