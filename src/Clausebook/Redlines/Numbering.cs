namespace Clausebook.Redlines;

/// <summary>The numbers of a list's items in both texts: they stay right where items between are left out.</summary>
internal sealed class Numbering(BlockKind list, int oldFirst = 1, int first = 1)
{
    private int old = oldFirst - 1;
    private int present = first - 1;

    /// <summary>Goes on to the next item.</summary>
    public void Next(Change change)
    {
        if (change.Old is not null) old++;
        if (change.Present is not null) present++;
    }

    /// <summary>The number of the item; null where items have none.</summary>
    public int? NumberOf(bool isOld) => list != BlockKind.NumberedList ? null : isOld ? old : present;
}
