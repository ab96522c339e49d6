using System.Collections.Frozen;
using System.Text;
using Clausebook.Findings;
using Clausebook.History.Git;
using Clausebook.History.Rules;

namespace Clausebook.History;

/// <summary>
/// The commits that changed much and said nothing new, such as a reformat: git's own file for <c>git blame --ignore-revs-file</c>. Their changes
/// are shown as what they are and start no version; what they did to a text that was approved is held against the approval all the same.
/// </summary>
internal static class IgnoredRevisions
{
    private const int ShortestAbbreviation = 4;

    /// <summary>The ids on the list that are commits of this history.</summary>
    /// <param name="file">The list; null when there is none.</param>
    /// <param name="graph">The commits.</param>
    /// <param name="findings">Takes what is wrong with it.</param>
    public static FrozenSet<GitObjectId> Read(CommittedFile? file, CommitGraph graph, ICollection<Finding> findings)
    {
        if (file is null) return [];
        if (file.Fault is not null)
        {
            findings.Add(IgnoredRevisionNotKnown.NotUsable(file));
            return [];
        }
        var commits = graph.NewestFirst.Select(c => c.Text.Id).ToHashSet();
        HashSet<GitObjectId> ignored = [];
        var number = 0;
        foreach (var line in Encoding.UTF8.GetString(file.Bytes).TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            var text = line.Split('#')[0].Trim();
            if (text.Length == 0) continue;
            if (!GitObjectId.TryParse(Encoding.ASCII.GetBytes(text), out var id)) findings.Add(IgnoredRevisionNotKnown.NotAnId(file, number, text, Abbreviated(text, commits)));
            else if (commits.Contains(id)) ignored.Add(id);
            else findings.Add(IgnoredRevisionNotKnown.NotInHistory(file, number, text));
        }
        return ignored.ToFrozenSet();
    }

    /// <summary>The one commit whose id starts so.</summary>
    private static string? Abbreviated(string text, IEnumerable<GitObjectId> commits)
    {
        if (text.Length < ShortestAbbreviation || !text.All(char.IsAsciiHexDigit)) return null;
        return commits.Select(c => c.ToString()).Where(c => c.StartsWith(text, StringComparison.OrdinalIgnoreCase)).Take(2).ToArray() is [var only] ? only : null;
    }
}
