using System.Text;
using LibGit2Sharp;

namespace Clausebook.History.Git;

/// <summary>
/// The small door to git: raw objects by id, and nothing else. Managed trees and diffs cost ten to thirty times as much on a long history,
/// because each entry becomes an object. Reading is safe from several threads.
/// </summary>
internal sealed unsafe class GitObjectDatabase : IDisposable
{
    private const int NotFound = -3;
    private readonly GitNative native;
    private readonly LooseObjects loose;
    private void* objects;

    private GitObjectDatabase(GitNative native, LooseObjects loose, void* objects)
    {
        (this.native, this.loose) = (native, loose);
        this.objects = objects;
    }

    /// <summary>Opens the objects of a repository.</summary>
    /// <param name="gitDirectory">The repository's own folder (<c>.git</c>), as LibGit2Sharp names it.</param>
    public static GitObjectDatabase Open(string gitDirectory)
    {
        // As git itself, reading relies on the checksum of each compressed stream and leaves the second, expensive one (SHA-1 of every object) to
        // git fsck; libgit2's cache of whole objects is off because the walk keeps what it reads again. Both halve the time of a long history.
        GlobalSettings.SetStrictHashVerification(false);
        GlobalSettings.SetEnableCaching(false);
        LooseObjects loose = new(Path.Join(GitLocation.CommonDirectory(gitDirectory), "objects"));
        GitNative native = new();
        _ = native.Initialize(); // counted by libgit2, and undone by Dispose
        void* repository;
        fixed (byte* path = Encoding.UTF8.GetBytes(gitDirectory + '\0'))
        {
            if (native.OpenRepository(&repository, path) < 0) throw new InvalidOperationException("The repository that LibGit2Sharp opened cannot be opened a second time.");
        }
        void* objects;
        var result = native.OpenObjects(&objects, repository);
        native.FreeRepository(repository); // the object database keeps what it needs
        return result >= 0 ? new(native, loose, objects) : throw new InvalidOperationException("The repository has no object database.");
    }

    /// <summary>Reads one object; dispose it when done.</summary>
    /// <exception cref="GitObjectException">The object is missing or damaged.</exception>
    public GitObject Read(GitObjectId id)
    {
        ObjectDisposedException.ThrowIf(objects is null, this);
        if (loose.Find(id) is { } found) return found;
        void* handle;
        var result = native.Read(&handle, objects, &id);
        return result >= 0 ? new(native, handle) : throw new GitObjectException(id, result == NotFound);
    }

    /// <summary>The bytes of one object, which must be of the expected type.</summary>
    public byte[] ReadBytes(GitObjectId id, GitObjectType type)
    {
        using var found = Read(id);
        return found.Type == type ? found.Data.ToArray() : throw new GitObjectException(id, isMissing: false);
    }

    /// <summary>The size of one object, without reading it whole.</summary>
    public long ReadSize(GitObjectId id)
    {
        ObjectDisposedException.ThrowIf(objects is null, this);
        nuint size;
        int type;
        var result = native.ReadHeader(&size, &type, objects, &id);
        return result >= 0 ? checked((long)size) : throw new GitObjectException(id, result == NotFound);
    }

    public void Dispose()
    {
        if (objects is null) return;
        native.FreeObjects(objects);
        objects = null;
        _ = native.Shutdown();
    }
}
