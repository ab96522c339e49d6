using Clausebook.Findings;

namespace Clausebook.Model;

/// <summary>A link or picture of a text, with what it leads to.</summary>
/// <param name="Document">The document in which it is written.</param>
/// <param name="Target">The address as written.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="IsImage">True for a picture.</param>
/// <param name="Resolved">What it leads to.</param>
public sealed record WrittenLink(DocumentedInformation Document, string Target, SourceLocation Location, bool IsImage, ResolvedLink Resolved)
{
    /// <summary>The links and pictures of a document.</summary>
    internal static IEnumerable<WrittenLink> Of(ManagementSystem system, DocumentedInformation document) =>
    [
        .. document.Body.Links.Select(l => new WrittenLink(document, l.Target, l.Location, false, LinkResolver.Resolve(system, document, l.Target))),
        .. document.Body.Images.Select(i => new WrittenLink(document, i.Target, i.Location, true, LinkResolver.Resolve(system, document, i.Target))),
    ];
}
