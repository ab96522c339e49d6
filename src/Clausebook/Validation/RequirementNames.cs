using System.Collections.Frozen;
using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Validation;

/// <summary>Tells what is wrong with a requirement id as people write it, and which one was most likely meant.</summary>
internal sealed class RequirementNames(ManagementSystem system)
{
    private readonly KnownNames frameworks = new(system.Frameworks.Select(f => f.Id));
    private readonly FrozenDictionary<string, KnownNames> numbers = system.Frameworks.ToFrozenDictionary(
        f => f.Id, f => new KnownNames(f.Requirements.Where(r => r.Kind != RequirementKind.Group).Select(r => r.Id.Number)), StringComparer.Ordinal);

    /// <summary>What is wrong with the id, or null when it names a requirement.</summary>
    public (string Message, string? Suggestion, string Help)? Problem(string written)
    {
        var id = RequirementId.Parse(written, system.PrimaryFramework.Id);
        var framework = system.Frameworks.FirstOrDefault(f => f.Id == id.Framework);
        if (framework is null) return NotInUse(id);
        if (framework.Find(id.Number) is { } requirement) return requirement.Kind != RequirementKind.Group ? null : Group(framework, requirement);
        if (Successors(framework, id.Number) is [var first, ..] successors) return (
            $"{id.Number} is a control number of the 2013 edition; {framework.Name} has two-level numbers.",
            successors.Length == 1 ? first : null,
            $"Write {string.Join(" or ", successors.Select(s => Named(framework, s)))}.");

        var nearest = Nearest(framework, id.Number);
        return (
            $"{id.Number} does not exist in {framework.Name}.",
            nearest is null || framework.Id == system.PrimaryFramework.Id ? nearest : $"{framework.Id}:{nearest}",
            nearest is null ? "Write the number of a clause such as 5.2, or of a control such as A.5.15." : $"Did you mean {Named(framework, nearest)}?");
    }

    private (string, string?, string) NotInUse(RequirementId id)
    {
        var nearest = frameworks.Nearest(id.Framework);
        return (
            $"The framework \"{id.Framework}\" is not in use here.",
            nearest is null ? null : $"{nearest}:{id.Number}",
            $"In use: {string.Join(", ", system.Frameworks.Select(f => f.Id))}. Others are added in isms.yaml under frameworks: also.");
    }

    private static (string, string?, string)? Group(Framework framework, Requirement group)
    {
        var children = framework.Requirements.Where(r => r.Parent == group.Id.Number).Select(r => r.Id.Number).ToArray();
        var named = children.Length <= 6 ? string.Join(", ", children) : $"{children[0]} to {children[^1]}";
        return ($"{group.Id.Number} ({group.Title}) only groups others.", children.Length == 1 ? children[0] : null, $"Name the ones that are answered, of {named}.");
    }

    /// <summary>What a three-level control number of 2013 became in 2022; empty for any other number.</summary>
    private string[] Successors(Framework framework, string number)
    {
        if (!number.StartsWith("A.", StringComparison.Ordinal) || number.Count(c => c == '.') != 3) return [];
        return [.. system.Mappings.Value.Where(m => m.To == framework.Id && m.From == "iso27001-2013").SelectMany(m => m.Entries).Where(e => e.From == number).SelectMany(e => e.To)];
    }

    private string? Nearest(Framework framework, string number)
    {
        bool Exists(string candidate) => framework.Find(candidate) is { Kind: not RequirementKind.Group };
        string[] respelt = ["A." + number.TrimStart('A', 'a', '.', ' '), number.ToUpperInvariant(), number.Replace(".0", ".", StringComparison.Ordinal)];
        if (respelt.FirstOrDefault(Exists) is { } meant) return meant;
        var parent = number;
        while (parent.LastIndexOf('.') is > 1 and var dot)
        {
            parent = parent[..dot];
            if (Exists(parent)) return parent;
        }
        return numbers[framework.Id].Nearest(number);
    }

    private static string Named(Framework framework, string number) => $"{number} ({framework.Find(number)!.Title})";
}
