using Clausebook.Loading;
using Clausebook.Model;
using Clausebook.Redlines;

namespace Clausebook.Rendering;

/// <summary>A document as one of its versions had it, so that it can be printed and its links can be resolved as a document's.</summary>
internal static class FormerDocument
{
    /// <summary>The document with that version's text, title, language and path.</summary>
    public static Policy With(this Policy policy, VersionText text, string path) => policy with
    {
        Path = path,
        Title = text.Fields.Text("title") ?? text.Body.Headings.FirstOrDefault(h => h.Level == 1)?.Text ?? policy.Id,
        Language = text.Fields.Text("language") is { } tag && LanguageTag.IsValid(tag) ? tag : policy.Language,
        Fields = text.Fields,
        Body = text.Body,
    };
}
