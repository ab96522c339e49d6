namespace Clausebook.Model;

/// <summary>What a requirement of a framework is.</summary>
public enum RequirementKind
{
    /// <summary>A heading that only groups others; it is never covered itself.</summary>
    Group,

    /// <summary>A clause of a management system standard.</summary>
    Clause,

    /// <summary>A reference control: chosen through risk treatment, or left out with a justification.</summary>
    Control,
}
