using System.Formats.Tar;

namespace Clausebook.Content;

/// <summary>Tells files from devices, pipes and sockets without opening them: opening a pipe would wait for ever.</summary>
internal static class SpecialFile
{
    /// <summary>
    /// True for a regular file. .NET shows the type of a directory entry in one public place only: the tar writer asks the system for it
    /// before it opens anything. Meant for empty files, so that nothing is copied.
    /// </summary>
    public static bool IsRegular(string path)
    {
        if (OperatingSystem.IsWindows()) return true;
        try
        {
            using MemoryStream archive = new();
            using (TarWriter writer = new(archive, TarEntryFormat.Ustar, leaveOpen: true)) writer.WriteEntry(path, "entry");
            archive.Position = 0;
            using TarReader reader = new(archive);
            return reader.GetNextEntry()?.EntryType is TarEntryType.RegularFile;
        }
        catch (IOException)
        {
            return false; // sockets, which tar does not know, and files that have gone since
        }
    }
}
