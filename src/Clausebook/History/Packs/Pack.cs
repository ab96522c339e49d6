using Clausebook.Caching;
using Clausebook.History.Git;

namespace Clausebook.History.Packs;

/// <summary>
/// What is known of git objects from earlier runs. An object never changes under its id, so an entry is never out of date, and any entry may
/// be lost. A pack lies in two files: one with nearly all, and a small one with what came since, so that a new commit costs a small write. Each
/// file stands for itself, so it does not matter which of two runs wrote last.
/// </summary>
internal sealed class Pack<T>
    where T : class
{
    private const int FewEnough = 64;
    private readonly CacheFolder cache;
    private readonly IPackFormat<T> format;
    private readonly string key;
    private readonly Dictionary<GitObjectId, T> settled;
    private readonly Dictionary<GitObjectId, T> recent;

    private Pack(CacheFolder cache, IPackFormat<T> format, string key)
    {
        (this.cache, this.format, this.key) = (cache, format, key);
        settled = Read("settled");
        recent = Read("recent");
    }

    /// <summary>False when there is no cache: then keeping anything for it is in vain.</summary>
    public bool IsKept => cache != CacheFolder.None;

    /// <summary>How much is known, about.</summary>
    public int Count => settled.Count + recent.Count;

    /// <summary>True when nothing is known.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>Opens a pack; an empty one when there is none, or none that can be used.</summary>
    /// <param name="cache">Where packs are.</param>
    /// <param name="format">How entries are written.</param>
    /// <param name="key">What the entries belong to and depend on, besides this library.</param>
    public static Pack<T> Open(CacheFolder cache, IPackFormat<T> format, params IEnumerable<string> key) =>
        new(cache, format, string.Join('\0', [typeof(PackReader).Module.ModuleVersionId.ToString(), .. key]));

    /// <summary>What is known of an object, or null.</summary>
    public T? Find(GitObjectId id) => recent.TryGetValue(id, out var entry) || settled.TryGetValue(id, out entry) ? entry : null;

    /// <summary>Keeps what this run learned, if it did.</summary>
    /// <param name="learned">What was not known, or known otherwise.</param>
    /// <param name="used">The objects that this run had to do with; asked only now and then.</param>
    public void Save(IReadOnlyCollection<KeyValuePair<GitObjectId, T>> learned, Func<IReadOnlySet<GitObjectId>> used)
    {
        if (learned.Count == 0 || !IsKept) return;
        foreach (var (id, entry) in learned) recent[id] = entry;
        if (recent.Count > FewEnough + (settled.Count / 8))
        {
            foreach (var (id, entry) in recent) settled[id] = entry;
            recent.Clear();
            Forget(used());
            Write("settled", settled);
        }
        Write("recent", recent);
    }

    /// <summary>Branches come and go. What nobody asks for any more stays for its return, but never more of it than of what is used.</summary>
    private void Forget(IReadOnlySet<GitObjectId> used)
    {
        List<GitObjectId> idle = [.. settled.Keys.Where(id => !used.Contains(id))];
        if (idle.Count <= settled.Count - idle.Count) return;
        foreach (var id in idle) settled.Remove(id);
    }

    private Dictionary<GitObjectId, T> Read(string part)
    {
        if (cache.Read(format.Kind, Key(part)) is not { } bytes) return [];
        try
        {
            PackReader from = new(bytes);
            Dictionary<GitObjectId, T> entries = new(from.Count());
            while (!from.IsAtEnd)
            {
                var id = from.Id();
                entries[id] = format.Read(from, id);
            }
            return entries;
        }
        catch (Exception exception) when (exception is InvalidDataException or ArgumentException or IndexOutOfRangeException or OverflowException or InvalidCastException)
        {
            return []; // whole by its seal and yet not ours: something else wrote it
        }
    }

    private void Write(string part, Dictionary<GitObjectId, T> entries)
    {
        PackWriter to = new();
        to.Number(entries.Count);
        foreach (var (id, entry) in entries)
        {
            to.Id(id);
            format.Write(to, entry);
        }
        cache.Write(format.Kind, Key(part), to.Written);
    }

    private string Key(string part) => key + '\0' + part;
}
