using System.Runtime.InteropServices;

namespace Clausebook.History.Git;

/// <summary>The SHA-1 id of a git object: twenty bytes, laid out as libgit2's <c>git_oid</c>.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly struct GitObjectId : IEquatable<GitObjectId>, IComparable<GitObjectId>
{
    /// <summary>How many bytes an id has.</summary>
    public const int Size = 20;

    private readonly ulong first;
    private readonly ulong second;
    private readonly uint third;

    /// <summary>True for the id that stands for "nothing here".</summary>
    public bool IsNone => (first | second | third) == 0;

    /// <summary>The first byte: the two digits by which git sorts objects into folders.</summary>
    public byte FirstByte => Bytes(in this)[0];

    /// <summary>Reads an id from raw bytes, as tree objects hold it.</summary>
    public static GitObjectId FromBytes(ReadOnlySpan<byte> bytes) => MemoryMarshal.Read<GitObjectId>(bytes[..Size]);

    /// <summary>Reads an id from forty hexadecimal digits, as commit objects hold it.</summary>
    public static bool TryParse(ReadOnlySpan<byte> digits, out GitObjectId id)
    {
        Span<byte> bytes = stackalloc byte[Size];
        id = default;
        if (digits.Length != Size * 2 || Convert.FromHexString(digits, bytes, out _, out _) != System.Buffers.OperationStatus.Done) return false;
        id = FromBytes(bytes);
        return true;
    }

    /// <summary>Reads an id from forty hexadecimal digits.</summary>
    public static GitObjectId Parse(string digits) =>
        TryParse(System.Text.Encoding.ASCII.GetBytes(digits), out var id) ? id : throw new FormatException($"\"{digits}\" is not a git object id.");

    public bool Equals(GitObjectId other) => first == other.first && second == other.second && third == other.third;

    public override bool Equals(object? obj) => obj is GitObjectId other && Equals(other);

    public override int GetHashCode() => (int)first; // the id is a hash already

    public int CompareTo(GitObjectId other) => Bytes(in this).SequenceCompareTo(Bytes(in other));

    public override string ToString() => Convert.ToHexStringLower(Bytes(in this));

    private static ReadOnlySpan<byte> Bytes(ref readonly GitObjectId id) => MemoryMarshal.AsBytes(new ReadOnlySpan<GitObjectId>(in id));
}
