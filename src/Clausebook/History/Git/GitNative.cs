using System.Reflection;
using System.Runtime.InteropServices;
using LibGit2Sharp;

namespace Clausebook.History.Git;

/// <summary>
/// The few functions of libgit2's object database that LibGit2Sharp does not show. They come from the very library that LibGit2Sharp ships and
/// loads, found under the name that its own assembly states, so the two can never be of different versions.
/// </summary>
internal sealed unsafe class GitNative
{
    public GitNative()
    {
        var managed = typeof(Repository).Assembly;
        var name = (string?)managed.GetType("LibGit2Sharp.Core.NativeDllName")?.GetField("Name", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)?.GetRawConstantValue()
            ?? throw new DllNotFoundException("This version of LibGit2Sharp does not state the name of its native library.");
        var library = NativeLibrary.Load(name, managed, null);
        Initialize = (delegate* unmanaged<int>)NativeLibrary.GetExport(library, "git_libgit2_init");
        Shutdown = (delegate* unmanaged<int>)NativeLibrary.GetExport(library, "git_libgit2_shutdown");
        OpenRepository = (delegate* unmanaged<void**, byte*, int>)NativeLibrary.GetExport(library, "git_repository_open");
        FreeRepository = (delegate* unmanaged<void*, void>)NativeLibrary.GetExport(library, "git_repository_free");
        OpenObjects = (delegate* unmanaged<void**, void*, int>)NativeLibrary.GetExport(library, "git_repository_odb");
        FreeObjects = (delegate* unmanaged<void*, void>)NativeLibrary.GetExport(library, "git_odb_free");
        Read = (delegate* unmanaged<void**, void*, GitObjectId*, int>)NativeLibrary.GetExport(library, "git_odb_read");
        ReadHeader = (delegate* unmanaged<nuint*, int*, void*, GitObjectId*, int>)NativeLibrary.GetExport(library, "git_odb_read_header");
        Data = (delegate* unmanaged<void*, byte*>)NativeLibrary.GetExport(library, "git_odb_object_data");
        Length = (delegate* unmanaged<void*, nuint>)NativeLibrary.GetExport(library, "git_odb_object_size");
        Type = (delegate* unmanaged<void*, int>)NativeLibrary.GetExport(library, "git_odb_object_type");
        FreeObject = (delegate* unmanaged<void*, void>)NativeLibrary.GetExport(library, "git_odb_object_free");
    }

    public delegate* unmanaged<int> Initialize { get; }

    public delegate* unmanaged<int> Shutdown { get; }

    public delegate* unmanaged<void**, byte*, int> OpenRepository { get; }

    public delegate* unmanaged<void*, void> FreeRepository { get; }

    public delegate* unmanaged<void**, void*, int> OpenObjects { get; }

    public delegate* unmanaged<void*, void> FreeObjects { get; }

    public delegate* unmanaged<void**, void*, GitObjectId*, int> Read { get; }

    public delegate* unmanaged<nuint*, int*, void*, GitObjectId*, int> ReadHeader { get; }

    public delegate* unmanaged<void*, byte*> Data { get; }

    public delegate* unmanaged<void*, nuint> Length { get; }

    public delegate* unmanaged<void*, int> Type { get; }

    public delegate* unmanaged<void*, void> FreeObject { get; }
}
