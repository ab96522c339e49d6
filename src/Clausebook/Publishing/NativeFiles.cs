using System.ComponentModel;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Clausebook.Publishing;

/// <summary>The calls of the operating systems that .NET does not offer. Each has a fallback, so none of them is needed for a right result.</summary>
internal static partial class NativeFiles
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint Exchange = 2; // RENAME_EXCHANGE of Linux and RENAME_SWAP of macOS

    // What the systems say when the kernel or the file system cannot exchange: ENOSYS, EINVAL and ENOTSUP of Linux and of macOS.
    private static readonly int[] CannotExchange = OperatingSystem.IsMacOS() ? [78, 22, 45] : [38, 22, 95];
    private static readonly int[] DiskFaults = [5, 28, 122]; // EIO, ENOSPC and EDQUOT of Linux

    /// <summary>Exchanges two folders in one step; false when this system cannot.</summary>
    public static bool TryExchange(string one, string other)
    {
        try
        {
            if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS()) return false;
            var result = OperatingSystem.IsLinux() ? RenameAt(CurrentFolder, one, CurrentFolder, other, Exchange) : RenameSwap(one, other, Exchange);
            if (result == 0) return true;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // a C library from before the call
        }
        return CannotExchange.Contains(Marshal.GetLastPInvokeError()) ? false : throw Fault(other);
    }

    /// <summary>Gives a file a second name; false when the file system cannot, or cannot once more.</summary>
    public static bool TryLink(string existing, string name) => OperatingSystem.IsWindows() ? CreateHardLink(name, existing, 0) : Link(existing, name) == 0;

    /// <summary>
    /// Brings what was written to the disk, so that a power cut after the swap cannot show empty pages. One call for the whole file system
    /// instead of one a file; where there is none, the order of writing is left to the file system.
    /// </summary>
    /// <param name="file">Any file of the file system.</param>
    public static void Flush(string file)
    {
        if (!OperatingSystem.IsLinux()) return;
        using var handle = File.OpenHandle(file);
        if (SyncFileSystem(handle) != 0 && DiskFaults.Contains(Marshal.GetLastPInvokeError())) throw Fault(file);
    }

    private static IOException Fault(string path)
    {
        var error = Marshal.GetLastPInvokeError();
        return new($"{Marshal.GetPInvokeErrorMessage(error)} : '{path}'", new Win32Exception(error));
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameAt(int oldFolder, string oldPath, int newFolder, string newPath, uint flags);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameSwap(string from, string to, uint flags);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string existing, string name);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int SyncFileSystem(SafeFileHandle file);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", SetLastError = true, StringMarshalling = StringMarshalling.Utf16)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string name, string existing, nint attributes);
}
