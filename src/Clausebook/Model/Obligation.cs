using System.Collections.Immutable;
using Clausebook.Findings;

namespace Clausebook.Model;

/// <summary>A sentence of a document that binds somebody: <c>**MUST (all-staff):** Lock your screen. {#lock-screen}</c>.</summary>
/// <param name="Id">The fragment under which it is reached, or null when none was written.</param>
/// <param name="Level">How strongly it binds.</param>
/// <param name="Addressees">The role ids it binds, as written; empty when it names none.</param>
/// <param name="Text">The sentence without markup.</param>
/// <param name="Location">Where it stands.</param>
public sealed record Obligation(string? Id, ObligationLevel Level, ImmutableArray<TextValue> Addressees, string Text, SourceLocation Location);
