using Clausebook.Loading;
using Clausebook.Model;

namespace Clausebook.Redlines;

/// <summary>The text of one version, read as documents are.</summary>
/// <param name="Fields">The front matter.</param>
/// <param name="Body">The body.</param>
internal sealed record VersionText(MapValue Fields, MarkdownBody Body);
