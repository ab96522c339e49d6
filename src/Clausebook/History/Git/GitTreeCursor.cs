namespace Clausebook.History.Git;

/// <summary>Steps through the entries of a raw tree object without making anything of them.</summary>
internal ref struct GitTreeCursor(ReadOnlySpan<byte> tree)
{
    private readonly ReadOnlySpan<byte> tree = tree;
    private int next;

    /// <summary>The present entry's name.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The present entry's object.</summary>
    public GitObjectId Id { get; private set; }

    /// <summary>True for a folder.</summary>
    public bool IsTree { get; private set; }

    /// <summary>True for a regular file; false for folders, symbolic links and submodules.</summary>
    public bool IsFile { get; private set; }

    /// <summary>True for a symbolic link.</summary>
    public bool IsLink { get; private set; }

    /// <summary>True while there is a present entry.</summary>
    public bool HasEntry { get; private set; }

    /// <summary>What follows the present entry.</summary>
    public readonly ReadOnlySpan<byte> Rest => tree[next..];

    /// <summary>Goes to the next entry.</summary>
    public bool MoveNext()
    {
        if (next >= tree.Length) return HasEntry = false;
        var rest = tree[next..];
        var space = rest.IndexOf((byte)' ');
        var end = rest.IndexOf((byte)0);
        if (space < 1 || end < space || rest.Length < end + 1 + GitObjectId.Size) return HasEntry = false; // hash verification makes this a tree that was written broken
        IsTree = rest[0] == '4';
        IsFile = rest.StartsWith("100"u8);
        IsLink = rest.StartsWith("12"u8);
        Name = rest[(space + 1)..end];
        Id = GitObjectId.FromBytes(rest[(end + 1)..]);
        next += end + 1 + GitObjectId.Size;
        return HasEntry = true;
    }

    /// <summary>Skips the whole entries that lie within the first bytes.</summary>
    /// <param name="length">How many bytes at the start are known to be of no interest.</param>
    public void SkipWithin(int length)
    {
        while (next < length)
        {
            var end = tree[next..].IndexOf((byte)0);
            if (end < 0 || next + end + 1 + GitObjectId.Size > length) return;
            next += end + 1 + GitObjectId.Size;
        }
    }

    /// <summary>Git's own order of names: a folder counts as if its name ended in a slash.</summary>
    public readonly int CompareName(in GitTreeCursor other)
    {
        var common = Math.Min(Name.Length, other.Name.Length);
        var order = Name[..common].SequenceCompareTo(other.Name[..common]);
        return order != 0 ? order : After(common) - other.After(common);
    }

    private readonly int After(int index) => index < Name.Length ? Name[index] : IsTree ? '/' : 0;
}
