using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Clausebook.Loading.Parsed;

/// <summary>What a parsed file is found under: the SHA-256 of its place and its bytes, which are all that its documents depend on.</summary>
internal readonly record struct ParsedName(ulong A, ulong B, ulong C, ulong D)
{
    /// <summary>How many bytes a name has.</summary>
    public const int Size = SHA256.HashSizeInBytes;

    /// <summary>The name of a file.</summary>
    public static ParsedName Of(string folder, string path, ReadOnlySpan<byte> content)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{folder}\0{path}\0"));
        hash.AppendData(content);
        Span<byte> bytes = stackalloc byte[Size];
        hash.GetHashAndReset(bytes);
        return Read(bytes);
    }

    /// <summary>Reads a name as <see cref="Write"/> wrote it.</summary>
    public static ParsedName Read(ReadOnlySpan<byte> bytes) => MemoryMarshal.Read<ParsedName>(bytes);

    /// <summary>Writes the name.</summary>
    public void Write(Span<byte> bytes) => MemoryMarshal.Write(bytes, this);
}
