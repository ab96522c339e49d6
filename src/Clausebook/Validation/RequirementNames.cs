using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation;

/// <summary>Tells what is wrong with a requirement id as people write it, and which one was most likely meant.</summary>
internal sealed class RequirementNames(ManagementSystem system)
{
    /// <summary>What is wrong with the id, or null when it names a requirement.</summary>
    public (string Message, string? Suggestion, string Help)? Problem(string written)
    {
        var id = RequirementId.Parse(written, system.PrimaryFramework.Id);
        var framework = system.Frameworks.FirstOrDefault(f => f.Id == id.Framework);
        if (framework is null)
        {
            var ids = system.Frameworks.Select(f => f.Id).ToArray();
            return ($"The framework \"{id.Framework}\" is not in use here.", NearestName.Find(id.Framework, ids), $"In use: {string.Join(", ", ids)}. Others are added in isms.yaml under frameworks: also.");
        }
        if (framework.Find(id.Number) is { } requirement) return requirement.Kind != RequirementKind.Group ? null : Group(framework, requirement);

        var nearest = Nearest(framework, id.Number);
        var edition = framework.Id == "iso27001-2022" && IsThreeLevelControl(id.Number);
        return (
            edition ? $"{id.Number} is a control number of the 2013 edition; {framework.Name} has two-level numbers." : $"{id.Number} does not exist in {framework.Name}.",
            nearest,
            nearest is null ? "Write the number of a clause such as 5.2, or of a control such as A.5.15." : $"Did you mean {nearest} ({framework.Find(nearest)!.Title})?");
    }

    private static (string, string?, string)? Group(Framework framework, Requirement group)
    {
        var children = framework.Requirements.Where(r => r.Parent == group.Id.Number).Select(r => r.Id.Number).ToArray();
        return ($"{group.Id.Number} ({group.Title}) only groups others.", children.Length > 0 ? children[0] : null, $"Name the ones that are answered: {string.Join(", ", children)}.");
    }

    private static bool IsThreeLevelControl(string number) => number.StartsWith("A.", StringComparison.Ordinal) && number.Count(c => c == '.') == 3;

    private static string? Nearest(Framework framework, string number)
    {
        var numbers = framework.Requirements.Where(r => r.Kind != RequirementKind.Group).Select(r => r.Id.Number).ToArray();
        string[] respelt = ["A." + number.TrimStart('A', 'a', '.', ' '), number.ToUpperInvariant(), number.Replace(".0", ".", StringComparison.Ordinal)];
        foreach (var candidate in respelt)
        {
            if (numbers.Contains(candidate)) return candidate;
        }
        var parent = number;
        while (parent.LastIndexOf('.') is > 1 and var dot)
        {
            parent = parent[..dot];
            if (numbers.Contains(parent)) return parent;
        }
        return NearestName.Find(number, numbers);
    }
}
