namespace Clausebook.Benchmarks.Reports;

/// <summary>Puts generated text between two marks of README.md, so that its numbers are never typed.</summary>
internal static class ReadmeSection
{
    /// <summary>Replaces what stands between <c>&lt;!-- name --&gt;</c> and <c>&lt;!-- /name --&gt;</c>.</summary>
    public static void Replace(string file, string name, string text)
    {
        var before = File.ReadAllText(file);
        var (open, close) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var start = before.IndexOf(open, StringComparison.Ordinal);
        var end = start < 0 ? -1 : before.IndexOf(close, start, StringComparison.Ordinal);
        if (end < 0) throw new InvalidOperationException($"{file} has no place for the numbers: a line <!-- {name} --> and a line {close} below it.");
        File.WriteAllText(file, $"{before[..(start + open.Length)]}{text.Trim('\n')}\n{before[end..]}");
    }
}
