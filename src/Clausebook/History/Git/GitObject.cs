namespace Clausebook.History.Git;

/// <summary>One object, lent by the database until it is disposed: its bytes are read where they lie and not copied.</summary>
internal sealed unsafe class GitObject(GitNative native, void* handle) : IDisposable
{
    /// <summary>The bytes without git's header; gone once the object is disposed.</summary>
    public ReadOnlySpan<byte> Data => new(native.Data(handle), checked((int)native.Length(handle)));

    /// <summary>What the object is.</summary>
    public GitObjectType Type => (GitObjectType)native.Type(handle);

    public void Dispose() => native.FreeObject(handle);
}
