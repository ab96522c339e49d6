using Clausebook.Findings;
using Clausebook.History.Git;

namespace Clausebook.History.Rules;

/// <summary>The list of revisions to ignore names what is no commit of this history. Found while the history is read.</summary>
internal static class IgnoredRevisionNotKnown
{
    public static readonly FindingDescriptor Rule = new("ISMS0416", "ignored-revision-not-known", "Revision to ignore is not known", Severity.Warning,
        "Changes of documented information are controlled (ISO/IEC 27001 7.5.3 e); a bulk change that the list fails to name counts as a change of every document.");

    /// <summary>The finding for a list that is no text file.</summary>
    public static Finding NotUsable(CommittedFile file) =>
        new(Rule, new(file.Path), $"The list of revisions to ignore {file.Path} {file.Fault}, so none is ignored.") { Help = "Commit it as a plain text file with one full commit id a line." };

    /// <summary>The finding for a line that is no full commit id.</summary>
    public static Finding NotAnId(CommittedFile file, int line, string text, string? suggestion) =>
        new(Rule, new(file.Path, line), $"\"{text}\" is not a full commit id, so nothing is ignored by it.") { Help = "Write all forty digits, as git rev-parse prints them; comments start with #.", Suggestion = suggestion };

    /// <summary>The finding for an id that this history does not have.</summary>
    public static Finding NotInHistory(CommittedFile file, int line, string text) =>
        new(Rule, new(file.Path, line), $"The commit {text} is not part of this history, so nothing is ignored by it.") { Help = "Name the commit as it is on this branch (a rebase or a squash gives it a new id), or take the line out." };
}
