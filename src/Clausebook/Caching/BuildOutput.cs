using Clausebook.Publishing;

namespace Clausebook.Caching;

/// <summary>What a remembered build published.</summary>
/// <param name="Requested">The folder that was asked for.</param>
/// <param name="Published">The handbook; when it is remembered, nothing of it is written.</param>
/// <param name="State">The state of its folder after that.</param>
internal sealed record BuildOutput(string Requested, PublishedHandbook Published, FolderState State);
