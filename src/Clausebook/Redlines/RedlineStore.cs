using Clausebook.Caching;

namespace Clausebook.Redlines;

/// <summary>
/// The redlines of two texts that earlier runs made: the bytes of both texts decide, with the tool and the values of variables, so an entry is
/// never out of date. Each is a file of its own, read when its page is printed, so that a long history takes no memory.
/// </summary>
/// <param name="cache">Where they are kept.</param>
/// <param name="settings">What texts depend on besides their bytes.</param>
internal sealed class RedlineStore(CacheFolder cache, string settings)
{
    private const string Kind = "redlines";

    /// <summary>The redline that was kept, or null.</summary>
    /// <param name="old">The name that git gives to the bytes of the one text.</param>
    /// <param name="present">The name that git gives to those of the other.</param>
    public Redline? Find(string old, string present) => cache.Read(Kind, Key(old, present)) is { } bytes ? RedlineFormat.Read(bytes) : null;

    /// <summary>Keeps a redline, and gives it back.</summary>
    public Redline Add(string old, string present, Redline redline)
    {
        if (cache != CacheFolder.None) cache.Write(Kind, Key(old, present), RedlineFormat.Write(redline));
        return redline;
    }

    private string Key(string old, string present) => $"{typeof(RedlineStore).Module.ModuleVersionId}\0{settings}\0{old}\0{present}";
}
