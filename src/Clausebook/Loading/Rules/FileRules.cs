using Clausebook.Findings;

namespace Clausebook.Loading.Rules;

/// <summary>What can be wrong with a file before anything in it is understood (codes 00).</summary>
internal static class FileRules
{
    public static readonly FindingDescriptor MalformedYaml = new(
        "ISMS0001", "malformed-yaml", "The YAML cannot be read", Severity.Error,
        "What cannot be read cannot be controlled; a value that is dropped silently would change who approved what (ISO/IEC 27001 7.5.3).");

    public static readonly FindingDescriptor BrokenFence = new(
        "ISMS0002", "broken-fence", "The front matter is not fenced by two lines of ---", Severity.Error,
        "Identification of documented information (ISO/IEC 27001 7.5.2 a) stands between these two lines.");

    public static readonly FindingDescriptor NotText = new(
        "ISMS0003", "not-utf8-text", "The file is not UTF-8 text", Severity.Error,
        "Documented information stays legible (ISO/IEC 27001 7.5.3) when every system reads the same letters.");

    public static readonly FindingDescriptor TooLarge = new(
        "ISMS0004", "file-too-large", "The file is larger than a document may be", Severity.Error,
        "A document that nobody can read through is not suitable for use (ISO/IEC 27001 7.5.3 a), and a limit keeps one file from stopping the build.");

    public static readonly FindingDescriptor NotRegularFile = new(
        "ISMS0005", "not-a-regular-file", "The entry is a link or a special file", Severity.Error,
        "A link may lead out of the repository, where nothing is under version control (ISO/IEC 27001 7.5.3).");

    public static readonly FindingDescriptor ConflictMarkers = new(
        "ISMS0006", "conflict-markers", "The file holds the markers of an unresolved merge", Severity.Error,
        "Two versions of one sentence are neither approved nor fit for use (ISO/IEC 27001 7.5.2 c).");

    public static readonly FindingDescriptor TooDeep = new(
        "ISMS0007", "markdown-too-deep", "The Markdown is nested too deeply to be read", Severity.Error,
        "A text that no reader can follow is not suitable for use (ISO/IEC 27001 7.5.3 a).");
}
