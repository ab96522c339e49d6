using Clausebook.Findings;

namespace Clausebook.Reporting;

/// <summary>Colours for a terminal, or none.</summary>
/// <param name="IsOn">False to leave text as it is.</param>
internal readonly record struct Ink(bool IsOn)
{
    public string Severity(Severity severity, string text) => Paint(severity switch { Findings.Severity.Error => "1;31", Findings.Severity.Warning => "1;33", _ => "1;36" }, text);

    public string Strong(string text) => Paint("1", text);

    public string Frame(string text) => Paint("34", text);

    public string Code(string text) => Paint("36", text);

    private string Paint(string style, string text) => IsOn ? $"\e[{style}m{text}\e[0m" : text;
}
