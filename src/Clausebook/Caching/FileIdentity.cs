using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Clausebook.Caching;

/// <summary>
/// What the file system says about a file without opening it. On Linux that includes the inode and the time of the last change of any kind,
/// which no program can set; other systems are asked for less and their files are read instead (see <see cref="FolderState"/>).
/// </summary>
/// <param name="Length">The size in bytes.</param>
/// <param name="Kind">The type and rights as Linux has them; elsewhere the attributes.</param>
/// <param name="Inode">The inode, or 0.</param>
/// <param name="Modified">When the content was written, in ticks.</param>
/// <param name="Changed">When anything was changed last, in ticks; the largest number where that is not known, so that the file is read.</param>
/// <param name="IsReadable">True for a file that can be read like any other: no link, pipe or device. An empty one needs no reading.</param>
internal readonly partial record struct FileIdentity(long Length, int Kind, long Inode, long Modified, long Changed, bool IsReadable)
{
    /// <summary>How many bytes <see cref="Write"/> writes.</summary>
    public const int Size = 36;

    private const int CurrentFolder = -100; // AT_FDCWD
    private const int DoNotFollow = 0x100; // AT_SYMLINK_NOFOLLOW
    private const uint BasicFacts = 0x7ff; // STATX_BASIC_STATS
    private const int TypeOfFile = 0xF000; // S_IFMT
    private const int RegularFile = 0x8000; // S_IFREG
    private const int NoEntry = 2; // ENOENT
    private const int NoFolder = 20; // ENOTDIR

    /// <summary>Asks the file system; the default value for a file that is not there.</summary>
    public static FileIdentity Of(string path)
    {
        try
        {
            if (OperatingSystem.IsLinux() && TryLinux(path) is { } facts) return facts;
        }
        catch (EntryPointNotFoundException)
        {
            // a C library from before the call
        }
        FileInfo file = new(path);
        if (!file.Exists) return default;
        var isPlain = file.Length > 0 && (file.Attributes & (FileAttributes.ReparsePoint | FileAttributes.Directory)) == 0; // devices and pipes report no length
        return new(file.Length, (int)file.Attributes, 0, file.LastWriteTimeUtc.Ticks, long.MaxValue, isPlain);
    }

    /// <summary>Writes the facts, for hashing.</summary>
    public void Write(Span<byte> target)
    {
        BinaryPrimitives.WriteInt64LittleEndian(target, Length);
        BinaryPrimitives.WriteInt64LittleEndian(target[8..], Inode);
        BinaryPrimitives.WriteInt64LittleEndian(target[16..], Modified);
        BinaryPrimitives.WriteInt64LittleEndian(target[24..], Changed);
        BinaryPrimitives.WriteInt32LittleEndian(target[32..], Kind);
    }

    /// <summary>The layout of <c>struct statx</c> is the same on all processors, unlike that of <c>struct stat</c>. Null where a sandbox forbids the call.</summary>
    private static unsafe FileIdentity? TryLinux(string path)
    {
        var facts = stackalloc byte[256];
        if (Statx(CurrentFolder, path, DoNotFollow, BasicFacts, facts) != 0) return Marshal.GetLastPInvokeError() is NoEntry or NoFolder ? default(FileIdentity) : null;
        var (length, kind) = (*(long*)(facts + 40), *(ushort*)(facts + 28));
        return new(length, kind, *(long*)(facts + 32), Ticks(facts + 112), Ticks(facts + 96), length > 0 && (kind & TypeOfFile) == RegularFile);
    }

    private static unsafe long Ticks(byte* time) => DateTime.UnixEpoch.Ticks + (*(long*)time * TimeSpan.TicksPerSecond) + (*(uint*)(time + 8) / 100);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int Statx(int folder, string path, int flags, uint mask, byte* facts);
}
