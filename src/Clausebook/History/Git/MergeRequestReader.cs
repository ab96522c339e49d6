using System.Globalization;
using System.Text.RegularExpressions;

namespace Clausebook.History.Git;

/// <summary>
/// Finds number and title of a pull or merge request in the message that a forge wrote: GitHub, GitLab, Bitbucket (cloud and server), Azure
/// DevOps, Gitea and Forgejo, for merges and for squashed branches alike.
/// </summary>
internal static partial class MergeRequestReader
{
    /// <summary>The request, or null when the message names none.</summary>
    /// <param name="subject">The first line of the message.</param>
    /// <param name="message">The whole message with LF line ends; null when it is one line.</param>
    public static MergeRequest? Read(string subject, string? message)
    {
        if (!MayNameOne(subject, message)) return null; // nearly all commits: the expressions are not even built
        var body = message is null || message.IndexOf('\n', StringComparison.Ordinal) is var end && end < 0 ? "" : message[end..];
        foreach (var form in new[] { WithTitle(), AtTheEnd(), Merge() })
        {
            if (form.Match(subject) is not { Success: true } match || Number(match) is not { } number) continue;
            return new(number, match.Groups["title"] is { Success: true, Value: { Length: > 0 } title } ? title : FirstLine(body));
        }
        return GitLab().Match(body) is { Success: true } see && Number(see) is { } known ? new(known, subject.StartsWith("Merge branch '", StringComparison.Ordinal) ? FirstLine(body) : subject) : null;
    }

    private static bool MayNameOne(string subject, string? message) =>
        subject.AsSpan().IndexOfAny("#!") >= 0 || subject.StartsWith("Merge", StringComparison.Ordinal) || message?.Contains("See merge request ", StringComparison.Ordinal) == true;

    private static int? Number(Match match) => int.TryParse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The first line below the subject, unless it is a forge's list of commits or its own last word.</summary>
    private static string? FirstLine(string body)
    {
        var line = body.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
        return line is null || NoTitle().IsMatch(line) ? null : CommitReader.Clean(line);
    }

    [GeneratedRegex(@"^(Merged PR (?<number>\d+): |Pull request #(?<number>\d+): )(?<title>.+)$|^Merge pull request '(?<title>.+)' \([#!](?<number>\d+)\) from ", RegexOptions.ExplicitCapture)]
    private static partial Regex WithTitle();

    [GeneratedRegex(@"^(?!Merge[d ])(?<title>.*\S)\s*\([#!](?<number>\d+)\)$", RegexOptions.ExplicitCapture)]
    private static partial Regex AtTheEnd();

    [GeneratedRegex(@"^Merge pull request #?(?<number>\d+) (from|in) |^Merged in \S+ \(pull request #(?<number>\d+)\)|^Merge.*\([#!](?<number>\d+)\)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Merge();

    [GeneratedRegex(@"^See merge request \S*!(?<number>\d+)\s*$", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex GitLab();

    [GeneratedRegex(@"^(\* |See merge request |Merge in |[A-Za-z-]+-by: |Change: )", RegexOptions.ExplicitCapture)]
    private static partial Regex NoTitle();
}
