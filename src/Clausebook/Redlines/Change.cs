namespace Clausebook.Redlines;

/// <summary>What became of a block.</summary>
/// <param name="Old">The block as it was; null when it is new.</param>
/// <param name="Present">The block as it is; null when it is gone.</param>
internal readonly record struct Change(Block? Old, Block? Present)
{
    /// <summary>True when nothing became of it.</summary>
    public bool IsNone => Old is not null && Present is not null && Old.Id == Present.Id;
}
