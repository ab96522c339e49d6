using Clausebook.History.Git;

namespace Clausebook.History.Packs;

/// <summary>How one sort of entry is written in a pack.</summary>
internal interface IPackFormat<T>
{
    /// <summary>The sort, as a short name.</summary>
    string Kind { get; }

    /// <summary>Writes an entry; its object's id is written already.</summary>
    void Write(PackWriter to, T entry);

    /// <summary>Reads an entry.</summary>
    T Read(PackReader from, GitObjectId id);
}
