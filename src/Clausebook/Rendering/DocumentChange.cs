using Clausebook.History;
using Clausebook.Model;

namespace Clausebook.Rendering;

/// <summary>What a commit did to one document.</summary>
internal sealed record DocumentChange(DocumentedInformation Document, Revision Revision);
