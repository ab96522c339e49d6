namespace Clausebook.Model;

/// <summary>What a reference in front matter names.</summary>
public enum ReferenceKind
{
    /// <summary>A role of roles.yaml.</summary>
    Role,

    /// <summary>A document, control record or record.</summary>
    Document,

    /// <summary>A requirement of a framework.</summary>
    Requirement,
}
