using System.Collections.Immutable;
using Clausebook.History;
using Clausebook.Model;

namespace Clausebook.Rendering.Pages;

/// <summary>What a reader must know before relying on the text of a document: it is a draft, retired, superseded, or not in force yet.</summary>
/// <param name="Lead">The state in a word or two: "Retired".</param>
/// <param name="Text">What that means, in sentences that the links follow.</param>
/// <param name="Links">The documents and texts that apply in its place.</param>
public sealed record DocumentNotice(string Lead, string Text, ImmutableArray<PageLink> Links)
{
    internal static ImmutableArray<DocumentNotice> Of(Place place, Policy policy, DocumentHistory history) =>
        [.. new[] { Succession(place, policy, history), Standing(place, policy, history) }.OfType<DocumentNotice>()];

    /// <summary>Retired, or replaced by another document.</summary>
    private static DocumentNotice? Succession(Place place, Policy policy, DocumentHistory history)
    {
        var successors = place.Book.System.SuccessorsOf(policy.Id);
        ImmutableArray<PageLink> links = [.. successors.Select(place.ByTitle)];
        if (policy.Status == DocumentStatus.Retired)
        {
            var until = history is { RetiredOn: { } day, Versions.IsEmpty: false } ? $"In force until {new Day(day).Text}; it binds nobody any more." : "It binds nobody.";
            return new("Retired.", links.IsEmpty ? until : until + " Replaced by", links);
        }
        if (successors is not [var first, ..]) return null;
        var since = place.Book.Stamped.InForceFrom(first);
        if (since is null || policy.Status != DocumentStatus.Approved) return new("Superseded.", "Replaced by", links);
        return since <= place.Book.System.AsOf ? new("Superseded.", $"In force until {new Day(since.Value).Text}. Replaced by", links)
            : new("To be superseded.", $"In force until {new Day(since.Value).Text}, when these take its place:", links);
    }

    /// <summary>A text that nobody has approved, or whose day has not come.</summary>
    private static DocumentNotice? Standing(Place place, Policy policy, DocumentHistory history)
    {
        if (policy.Status == DocumentStatus.Retired) return null;
        var approved = history.ApprovedVersion;
        if (approved is null) return policy.Status == DocumentStatus.Approved ? new("Not approved.", "Nothing on record approves this text, whatever its front matter says.", []) : new("Not in force.", "This text binds nobody; no version of it has been approved yet.", []);
        if (!history.IsApprovedText) return new("Draft.", $"You are reading {history.Version}; the approved text is {approved.Label}, of {new Day(approved.Approval.On).Text}.", [.. Reading(place, policy, approved), .. Difference(place, policy)]);
        if (policy.EffectiveFrom is not { } day || day <= place.Book.System.AsOf) return null;
        var binds = $"This text is approved and binds from {new Day(day).Text}.";
        var former = history.Versions.Skip(1).FirstOrDefault(v => v.ValidFrom <= place.Book.System.AsOf);
        return former is null ? new("Not in force yet.", binds, []) : new("Not in force yet.", $"{binds} Until then version {former.Label} applies.", [.. Reading(place, policy, former)]);
    }

    /// <summary>The page of an approved text, where there is one.</summary>
    private static IEnumerable<PageLink> Reading(Place place, Policy policy, DocumentVersion version) =>
        place.Book.Versions.Of(policy)?.Of(version.Revision) is { } entry ? [new($"Read version {version.Label}", place.To(entry.Page))] : [];

    private static IEnumerable<PageLink> Difference(Place place, Policy policy) =>
        place.Book.Versions.Of(policy)?.DraftRedline is { } redline ? [new("See what the draft changes", place.To(redline))] : [];
}
