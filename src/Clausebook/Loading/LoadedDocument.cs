using System.Collections.Immutable;
using Clausebook.Model;
using Clausebook.RecordTypes;

namespace Clausebook.Loading;

/// <summary>One document as it was read: its type, its fields, its body and what its fields refer to.</summary>
/// <param name="Path">The file, from the repository's root.</param>
/// <param name="Type">Its record type.</param>
/// <param name="Id">Its id: stated, or taken from the file's name; null when there is neither.</param>
/// <param name="Fields">The fields as written.</param>
/// <param name="Body">The parsed body.</param>
/// <param name="References">What the fields refer to.</param>
public sealed record LoadedDocument(string Path, RecordType Type, string? Id, MapValue Fields, MarkdownBody Body, ImmutableArray<FieldReference> References);
