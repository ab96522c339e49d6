using System.Collections.Immutable;
using System.Globalization;
using Clausebook.Findings;
using Clausebook.History;
using Clausebook.History.Signatures;
using Clausebook.Model;
using Clausebook.Redlines;
using Clausebook.Rendering.Pages;

namespace Clausebook.Rendering;

/// <summary>The words for states and kinds, kept together: all other words of the handbook stand in the templates.</summary>
internal static class Wording
{
    /// <summary>The class name of a tone.</summary>
    public static string ClassOf(Tone tone) => tone switch
    {
        Tone.Good => "tone-good",
        Tone.Soon => "tone-soon",
        Tone.Bad => "tone-bad",
        _ => "tone-plain",
    };

    public static Badge Of(DocumentStatus status) => status switch
    {
        DocumentStatus.Approved => new("Approved", Tone.Good),
        DocumentStatus.InReview => new("In review", Tone.Soon),
        DocumentStatus.Retired => new("Retired", Tone.Plain),
        _ => new("Draft", Tone.Soon),
    };

    public static Badge Of(CoverageStatus status) => status switch
    {
        CoverageStatus.Covered => new("Covered", Tone.Good),
        CoverageStatus.DraftOnly => new("Drafts only", Tone.Soon),
        CoverageStatus.Outdated => new("Outdated", Tone.Soon),
        CoverageStatus.Excluded => new("Excluded", Tone.Plain),
        _ => new("Not covered", Tone.Bad),
    };

    public static Badge Of(ImplementationStatus status) => status switch
    {
        ImplementationStatus.Implemented => new("Implemented", Tone.Good),
        ImplementationStatus.Partial => new("In part", Tone.Soon),
        ImplementationStatus.Planned => new("Planned", Tone.Soon),
        _ => new("Not started", Tone.Bad),
    };

    public static Badge Decision(bool? applicable) => applicable switch
    {
        true => new("Applicable", Tone.Good),
        false => new("Excluded", Tone.Plain),
        null => new("Undecided", Tone.Bad),
    };

    /// <summary>The decision in the narrow column of a register.</summary>
    public static Badge Answer(bool? applicable) => Decision(applicable) with { Text = applicable switch { true => "Yes", false => "No", null => "Undecided" } };

    public static Badge Of(Severity severity) => severity switch
    {
        Severity.Error => new("Error", Tone.Bad),
        Severity.Warning => new("Warning", Tone.Soon),
        _ => new("Note", Tone.Plain),
    };

    public static Badge Of(ObligationLevel level) => level switch
    {
        ObligationLevel.Must => new("Must", Tone.Plain),
        ObligationLevel.MustNot => new("Must not", Tone.Bad),
        ObligationLevel.Should => new("Should", Tone.Soon),
        _ => new("May", Tone.Plain),
    };

    public static string Of(RevisionKind kind) => kind switch
    {
        RevisionKind.Created => "Created",
        RevisionKind.Reviewed => "Reviewed, unchanged",
        RevisionKind.Moved => "Moved",
        RevisionKind.Reformatted => "Reformatted",
        RevisionKind.Merged => "Merged",
        _ => "Changed",
    };

    /// <summary>What proves an approval; the commit that states it follows.</summary>
    public static string Of(ApprovalProof proof) => proof switch
    {
        ApprovalProof.Trailer => "approval line of commit",
        ApprovalProof.ApprovedText => "hash of the text in the front matter of commit",
        _ => "front matter of commit",
    };

    /// <summary>What is known of a signature, in words that say plainly when nobody has looked.</summary>
    public static string Of(CommitSignature signature)
    {
        var kind = signature.Kind switch { SignatureKind.Ssh => "SSH", SignatureKind.OpenPgp => "OpenPGP", _ => "X.509" };
        var by = signature.Signer is { } signer ? " by " + signer : "";
        var result = signature.State switch
        {
            SignatureState.Good => "good signature" + by,
            SignatureState.Bad => "bad signature",
            SignatureState.UnknownKey => "unknown key",
            SignatureState.InvalidKey => $"signature{by} with a key that has expired or was revoked",
            _ => "not verified",
        };
        return $"{(signature.IsOfTag ? "tag signed" : "signed")} ({kind}), {result}";
    }

    /// <summary>What the commits of a version said about its change, or null; a first version changes nothing.</summary>
    public static string? Change(DocumentVersion version, bool isFirst) => isFirst ? null : version.IsMaterial ? "material change" : version.IsEditorial ? "editorial change" : null;

    public static string Of(Classification? classification) => classification?.ToString() ?? "Not classified";

    public static string Responsibility(string who) => who switch
    {
        "own" => "Our own",
        "provider" => "The provider",
        "shared" => "Shared with the provider",
        "customer" => "The customer",
        _ => Title(who),
    };

    /// <summary>The letter of the heat map.</summary>
    public static string Letter(ApplicabilityRow row) => row.Record switch
    {
        null or { Applicable: null } => "?",
        { Applicable: false } => "X",
        { Status: ImplementationStatus.Implemented } => "I",
        { Status: ImplementationStatus.Partial } => "P",
        { Status: ImplementationStatus.Planned } => "L",
        _ => "N",
    };

    /// <summary>A name in kebab case as a title: <c>risk-owner</c> as "Risk owner".</summary>
    public static string Title(string name)
    {
        var words = name.Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }

    public static string Month(DateOnly day) => day.ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>A number with its noun: "1 review", "2 reviews".</summary>
    public static string Count(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");

    /// <summary>How much changed between two versions, in one line.</summary>
    public static string Summary(Redline redline)
    {
        var count = redline.Count;
        List<string> parts = [];
        if (count.WordsAdded > 0) parts.Add(Count(count.WordsAdded, "word") + " added");
        if (count.WordsRemoved > 0) parts.Add(Count(count.WordsRemoved, "word") + " removed");
        if (count.SectionsAdded > 0) parts.Add(Count(count.SectionsAdded, "section") + " new");
        if (count.SectionsRemoved > 0) parts.Add(Count(count.SectionsRemoved, "section") + " gone");
        if (parts.Count == 0) parts.Add(redline.Text is null ? "No word of the text changed" : "No word changed, only signs between words or the order");
        if (!redline.Fields.IsEmpty) parts.Add(Count(redline.Fields.Length, "field") + " changed");
        return string.Join(", ", parts);
    }

    /// <summary>The names of people, one after the other.</summary>
    public static string Names(ImmutableArray<Person> people) => people is [var only] ? only.Name : string.Join(", ", people.Select(p => p.Name));

    public static string ShortCommit(string commit) => commit.Length > 7 ? commit[..7] : commit;
}
