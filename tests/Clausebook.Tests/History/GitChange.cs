namespace Clausebook.Tests.History;

/// <summary>A line of <c>git log --raw</c>.</summary>
internal sealed record GitChange(string Commit, string Path, string Before, string After)
{
    public bool IsDeleted => After.Trim('0').Length == 0;

    public bool IsAdded => Before.Trim('0').Length == 0;

    /// <summary>True for what carries an id.</summary>
    public bool IsDocument => Path.EndsWith(".md", StringComparison.Ordinal);
}
