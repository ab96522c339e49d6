using System.Collections.Frozen;

namespace Clausebook.Verification;

/// <summary>What links of a handbook can point at: its files, exactly as they are spelt, and the ids of its pages.</summary>
internal sealed class PublishedSite
{
    private readonly FrozenSet<string> files;
    private readonly FrozenDictionary<string, FrozenSet<string>> ids;
    private readonly Lazy<ILookup<string, string>> byLowerCase;

    public PublishedSite(IReadOnlyList<string> files, IEnumerable<PublishedPage> pages)
    {
        this.files = files.ToFrozenSet(StringComparer.Ordinal);
        ids = pages.Where(page => page.IsDocument).ToFrozenDictionary(page => page.Path, page => page.Ids.Select(id => id.Id).ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);
        byLowerCase = new(() => files.ToLookup(file => file.ToLowerInvariant(), StringComparer.Ordinal));
    }

    public bool Has(string file) => files.Contains(file);

    /// <summary>The ids of a page, or null when the file is not a page.</summary>
    public FrozenSet<string>? IdsOf(string page) => ids.GetValueOrDefault(page);

    /// <summary>The file that a path means but for its case.</summary>
    public string? InAnotherCase(string path) => byLowerCase.Value[path.ToLowerInvariant()].FirstOrDefault();

    /// <summary>The files in one folder.</summary>
    public IEnumerable<string> In(string folder) => files.Where(file => file.StartsWith(folder, StringComparison.Ordinal) && file.IndexOf('/', folder.Length) < 0);
}
