using System.Text;
using Clausebook.Content;
using Clausebook.History.Git;

namespace Clausebook.History.Walk;

/// <summary>Compares two trees and goes down only where their ids differ. Regular files count; a change of mode alone does not.</summary>
/// <param name="trees">Reads trees.</param>
/// <param name="names">Gives the paths their numbers.</param>
/// <param name="isOfInterest">Says of a path whether it and what lies below it count; everything does by default.</param>
internal sealed class TreeComparison(GitTreeCache trees, PathNames names, Func<ReadOnlySpan<char>, bool>? isOfInterest = null)
{
    private char[] path = new char[1024];
    private List<PathChange> changes = [];

    /// <summary>The files that differ below one content folder, or that folder itself when it is a file.</summary>
    /// <param name="folder">The folder's path, without a slash at its end.</param>
    /// <param name="before">The entry in the parent.</param>
    /// <param name="after">The entry in the commit.</param>
    /// <param name="into">Where the differences are added.</param>
    public void Compare(string folder, in ContentRoot before, in ContentRoot after, List<PathChange> into)
    {
        if (before.Id.Equals(after.Id)) return;
        changes = into;
        var length = folder.Length;
        if (length >= path.Length) path = new char[length * 2];
        folder.CopyTo(path);
        Folders(before.Tree, after.Tree, length);
        if (!before.File.Equals(after.File)) Add(length, before.File, after.File);
    }

    private void Folders(GitObjectId before, GitObjectId after, int length)
    {
        if (before.Equals(after)) return;
        if (length > ContentPath.Longest) throw new GitObjectException(after, isMissing: false);
        if (length > 0) path[length++] = '/';
        ReadOnlySpan<byte> left = trees.Read(before), right = trees.Read(after);
        GitTreeCursor old = new(left), now = new(right);
        var equal = left.CommonPrefixLength(right);
        old.SkipWithin(equal);
        now.SkipWithin(equal);
        old.MoveNext();
        now.MoveNext();
        while (old.HasEntry || now.HasEntry)
        {
            var order = !old.HasEntry ? 1 : !now.HasEntry ? -1 : old.CompareName(in now);
            if (order == 0)
            {
                if (!old.Id.Equals(now.Id) || old.IsFile != now.IsFile)
                {
                    Entry(length, in old, in now, order);
                    if (old.Rest.SequenceEqual(now.Rest)) return; // what follows is the same, as it mostly is
                }
                old.MoveNext();
                now.MoveNext();
            }
            else
            {
                Entry(length, in old, in now, order);
                if (order < 0) old.MoveNext();
                else now.MoveNext();
            }
        }
    }

    /// <summary>Handles one name that is only in the parent (order below zero), only in the commit (above zero), or different in both.</summary>
    private void Entry(int length, in GitTreeCursor old, in GitTreeCursor now, int order)
    {
        var end = Append(length, order <= 0 ? old.Name : now.Name);
        if (isOfInterest?.Invoke(path.AsSpan(0, end)) == false) return;
        GitObjectId oldFile = order <= 0 && old.IsFile ? old.Id : default, newFile = order >= 0 && now.IsFile ? now.Id : default;
        GitObjectId oldTree = order <= 0 && old.IsTree ? old.Id : default, newTree = order >= 0 && now.IsTree ? now.Id : default;
        Folders(oldTree, newTree, end);
        if (!oldFile.Equals(newFile)) Add(end, oldFile, newFile);
    }

    private void Add(int length, GitObjectId before, GitObjectId after) => changes.Add(new(names.Number(path.AsSpan(0, length)), before, after));

    private int Append(int length, ReadOnlySpan<byte> name)
    {
        var needed = length + name.Length + 1;
        if (needed > path.Length) Array.Resize(ref path, needed * 2);
        return length + Encoding.UTF8.GetChars(name, path.AsSpan(length));
    }
}
