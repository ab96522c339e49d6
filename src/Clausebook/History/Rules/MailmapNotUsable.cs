using System.Collections.Immutable;
using Clausebook.Findings;
using Clausebook.History.Git;

namespace Clausebook.History.Rules;

/// <summary>The mailmap, or a line of it, says nothing about anybody. Found while the history is read.</summary>
internal static class MailmapNotUsable
{
    public static readonly FindingDescriptor Rule = new("ISMS0417", "mailmap-not-usable", "Mailmap cannot be used", Severity.Warning,
        "Authors and approvers are named and told apart (ISO/IEC 27001 7.5.2 a, A.5.3); without its line in the mailmap, one person counts as two.");

    private const string Help = "Write one person a line: Jane Doe <jane@example.com> <old-address@example.com>";

    /// <summary>The findings for a mailmap.</summary>
    /// <param name="file">The file.</param>
    /// <param name="badLines">The lines that name nobody, and those that are not UTF-8.</param>
    public static ImmutableArray<Finding> Check(CommittedFile file, IReadOnlyList<(int Line, bool IsText)> badLines)
    {
        if (file.Fault is { } fault) return [new(Rule, new(file.Path), $"The mailmap {file.Path} {fault}, so nobody is named by it.") { Help = "Commit it as a plain text file in UTF-8." }];
        if (badLines.Count == 0) return [];
        var (line, isText) = badLines[0];
        var more = badLines.Count switch { 1 => "", 2 => " One more line is like it.", _ => FormattableString.Invariant($" {badLines.Count - 1} more lines are like it.") };
        return [new(Rule, new(file.Path, line), (isText ? "This line of the mailmap names nobody." : "This line of the mailmap is not UTF-8.") + more) { Help = isText ? Help : "Save the file as UTF-8." }];
    }
}
