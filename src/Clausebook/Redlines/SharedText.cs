namespace Clausebook.Redlines;

/// <summary>
/// The text of a version, for as many pages as need it: read for the first, let go after the last. Pages of one document are printed one after
/// the other, so that it is never long in memory.
/// </summary>
/// <param name="name">The name that git gives to its bytes.</param>
/// <param name="pages">How many pages need it.</param>
/// <param name="read">Reads it.</param>
internal sealed class SharedText(string name, int pages, Func<VersionText> read)
{
    private readonly Lock gate = new();
    private VersionText? text;
    private int rest = pages;

    /// <summary>The name that git gives to its bytes.</summary>
    public string Name => name;

    /// <summary>The text for one page.</summary>
    public VersionText Take()
    {
        lock (gate)
        {
            var taken = text ?? read();
            text = --rest > 0 ? taken : null;
            return taken;
        }
    }

    /// <summary>Told when a page does not need it after all.</summary>
    public void Pass()
    {
        lock (gate)
        {
            if (--rest <= 0) text = null;
        }
    }
}
