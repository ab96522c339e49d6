namespace Clausebook.History.Git;

/// <summary>One object, lent by the database until it is disposed, once: its bytes are read where they lie and not copied.</summary>
internal readonly unsafe struct GitObject(GitNative native, void* handle) : IDisposable
{
    private readonly byte* data = native.Data(handle);
    private readonly int length = checked((int)native.Length(handle));

    /// <summary>The bytes without git's header; gone once the object is disposed.</summary>
    public ReadOnlySpan<byte> Data => new(data, length);

    /// <summary>What the object is.</summary>
    public GitObjectType Type => (GitObjectType)native.Type(handle);

    public void Dispose() => native.FreeObject(handle);
}
