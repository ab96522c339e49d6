using System.Collections.Immutable;

namespace Clausebook.Model;

/// <summary>What the organization decided about a reference control, or a control of its own, and how it is done: one row of the Statement of Applicability (6.1.3 d).</summary>
public sealed record ControlRecord : DocumentedInformation
{
    /// <summary>The reference control it decides, or null for a control of the organization's own.</summary>
    public Requirement? Requirement { get; init; }

    /// <summary>True when the control applies, false when excluded, null while undecided.</summary>
    public bool? Applicable { get; init; }

    /// <summary>Why it applies, or why it is excluded; null when nothing was written.</summary>
    public string? Justification { get; init; }

    /// <summary>What the need comes from: risk, legal, contract, practice.</summary>
    public ImmutableArray<string> Drivers { get; init; } = [];

    /// <summary>How far it is implemented; null when excluded or not said.</summary>
    public ImplementationStatus? Status { get; init; }

    /// <summary>By when it will be implemented; null when done or not said.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Who does it: own, provider, shared or customer.</summary>
    public string? Responsibility { get; init; }

    /// <summary>The evidence that it works.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];
}
