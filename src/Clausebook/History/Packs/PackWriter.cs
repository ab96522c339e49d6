using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using Clausebook.History.Git;

namespace Clausebook.History.Packs;

/// <summary>Writes a pack: plain numbers, ids and texts one after the other, and what comes again only once. <see cref="PackReader"/> is its mirror.</summary>
internal sealed class PackWriter
{
    private readonly ArrayBufferWriter<byte> bytes = new(64 * 1024);
    private readonly Dictionary<object, int> shared = [];

    /// <summary>All that was written.</summary>
    public ReadOnlySpan<byte> Written => bytes.WrittenSpan;

    /// <summary>Writes a number in as few bytes as it needs; those that matter are small.</summary>
    public void Number(long number)
    {
        var rest = (ulong)((number << 1) ^ (number >> 63)); // the sign goes to the lowest bit, so that small negative numbers are short, too
        var to = bytes.GetSpan(10);
        var length = 0;
        for (; rest >= 0x80; rest >>= 7) to[length++] = (byte)(rest | 0x80);
        to[length++] = (byte)rest;
        bytes.Advance(length);
    }

    /// <summary>Writes an id.</summary>
    public void Id(GitObjectId id) => Raw(MemoryMarshal.AsBytes(new ReadOnlySpan<GitObjectId>(in id)));

    /// <summary>Writes a hash given as hexadecimal digits, of which there must be 64.</summary>
    public void Hash(string digits) => Raw(Convert.FromHexString(digits));

    /// <summary>Writes a text, exactly: also one that no UTF-8 could carry.</summary>
    public void Text(string text)
    {
        var isNarrow = text.AsSpan().IndexOfAnyExceptInRange('\0', '\xff') < 0;
        Number(((long)text.Length << 1) | (isNarrow ? 0L : 1L));
        if (isNarrow) Raw(Encoding.Latin1.GetBytes(text));
        else Raw(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    /// <summary>Writes a text that may be missing.</summary>
    public void TextOrNull(string? text)
    {
        Number(text is null ? 0 : 1);
        if (text is not null) Text(text);
    }

    /// <summary>Writes a value the first time it comes, and after that only its number. What it holds must not be shared in turn.</summary>
    public void Shared<T>(T value, Action<PackWriter, T> write)
        where T : class
    {
        if (shared.TryGetValue(value, out var number))
        {
            Number(number);
            return;
        }
        Number(shared.Count);
        shared.Add(value, shared.Count);
        write(this, value);
    }

    private void Raw(ReadOnlySpan<byte> raw) => bytes.Write(raw);
}
