using System.Runtime.InteropServices;

namespace Clausebook.History.Git;

/// <summary>One object, lent by the database until it is disposed, once: its bytes are read where they lie and not copied.</summary>
internal readonly unsafe struct GitObject : IDisposable
{
    private readonly GitNative? native;
    private readonly void* handle;
    private readonly byte* data;
    private readonly int length;

    /// <summary>An object that libgit2 holds.</summary>
    public GitObject(GitNative native, void* handle)
    {
        this.native = native;
        this.handle = handle;
        data = native.Data(handle);
        length = checked((int)native.Length(handle));
        Type = (GitObjectType)native.Type(handle);
    }

    /// <summary>An object in memory of its own, which is freed with it.</summary>
    public GitObject(byte* data, int length, GitObjectType type)
    {
        this.data = data;
        this.length = length;
        Type = type;
    }

    /// <summary>The bytes without git's header; gone once the object is disposed.</summary>
    public ReadOnlySpan<byte> Data => new(data, length);

    /// <summary>What the object is.</summary>
    public GitObjectType Type { get; }

    public void Dispose()
    {
        if (handle is null) NativeMemory.Free(data);
        else native!.FreeObject(handle);
    }
}
