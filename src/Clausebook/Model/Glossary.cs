using System.Collections.Immutable;

namespace Clausebook.Model;

/// <summary>The glossary: what words mean in all documents, and which ones are not used.</summary>
public sealed record Glossary : DocumentedInformation
{
    /// <summary>The file's name in the folder of records.</summary>
    public const string FileName = "glossary.yaml";

    /// <summary>The terms, as written.</summary>
    public required ImmutableArray<Term> Terms { get; init; }
}
