using System.Collections.Immutable;

namespace Clausebook.Model;

/// <summary>A document that directs work: a policy, topic policy, procedure, standard, plan, guideline or scope.</summary>
public sealed record Policy : DocumentedInformation
{
    /// <summary>Where it stands in its life.</summary>
    public required DocumentStatus Status { get; init; }

    /// <summary>The version that the document declares, or null: then it is stamped from git.</summary>
    public string? DeclaredVersion { get; init; }

    /// <summary>The role id of who approves it, or null.</summary>
    public string? Approver { get; init; }

    /// <summary>The day of approval that front matter states, or null.</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>The hash of the text that front matter says was approved, in lowercase hexadecimal; null when it states none that can be read.</summary>
    public string? ApprovedText { get; init; }

    /// <summary>The first day on which it binds, or null: then from its approval.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>The day of its last review, or null.</summary>
    public DateOnly? LastReviewed { get; init; }

    /// <summary>The period between reviews in force for it (its own or the default of isms.yaml).</summary>
    public required ReviewPeriod ReviewEvery { get; init; }

    /// <summary>The day by which it is to be reviewed next: stated, or one period after its last review or approval; null when neither is known.</summary>
    public DateOnly? NextReview { get; init; }

    /// <summary>The role ids it binds, as written.</summary>
    public ImmutableArray<TextValue> AppliesTo { get; init; } = [];

    /// <summary>Ids of the documents it replaces, as written.</summary>
    public ImmutableArray<TextValue> Supersedes { get; init; } = [];

    /// <summary>The language of its text as a BCP 47 tag.</summary>
    public required string Language { get; init; }
}
