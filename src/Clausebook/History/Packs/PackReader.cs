using System.Runtime.InteropServices;
using System.Text;
using Clausebook.History.Git;

namespace Clausebook.History.Packs;

/// <summary>Reads what <see cref="PackWriter"/> wrote. A pack that ends too early or makes no sense throws, and is then as good as none.</summary>
internal sealed class PackReader(byte[] bytes)
{
    private const int HashSize = 32;
    private readonly List<object> shared = [];
    private int next;

    /// <summary>True when all was read.</summary>
    public bool IsAtEnd => next == bytes.Length;

    /// <summary>Reads a number.</summary>
    public long Number()
    {
        ulong number = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var part = bytes[next++];
            number |= (ulong)(part & 0x7f) << shift;
            if (part < 0x80) return (long)(number >> 1) ^ -(long)(number & 1);
        }
        throw new InvalidDataException("The pack holds a number that is too long.");
    }

    /// <summary>Reads how many things follow.</summary>
    public int Count() => Number() is var count && count >= 0 && count <= bytes.Length - next ? (int)count : throw new InvalidDataException("The pack counts more than it has.");

    /// <summary>Reads an id.</summary>
    public GitObjectId Id() => GitObjectId.FromBytes(Raw(GitObjectId.Size));

    /// <summary>Reads a hash as hexadecimal digits.</summary>
    public string Hash() => Convert.ToHexStringLower(Raw(HashSize));

    /// <summary>Reads a text.</summary>
    public string Text()
    {
        var number = Number();
        var length = checked((int)(number >> 1));
        return (number & 1) == 0 ? Encoding.Latin1.GetString(Raw(length)) : new string(MemoryMarshal.Cast<byte, char>(Raw(checked(length * sizeof(char)))));
    }

    /// <summary>Reads a text that may be missing.</summary>
    public string? TextOrNull() => Number() == 0 ? null : Text();

    /// <summary>Reads a value, or takes the one that was read under its number.</summary>
    public T Shared<T>(Func<PackReader, T> read)
        where T : class
    {
        var number = Number();
        if (number != shared.Count) return (T)shared[checked((int)number)];
        var value = read(this);
        shared.Add(value);
        return value;
    }

    private ReadOnlySpan<byte> Raw(int length)
    {
        var raw = bytes.AsSpan(next, length);
        next += length;
        return raw;
    }
}
