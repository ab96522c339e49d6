using Clausebook.Findings;

namespace Clausebook.Approving;

/// <summary>Replaces a file of the working folder whole: whoever reads it sees the old bytes or the new ones.</summary>
internal static class SafeFile
{
    /// <summary>Writes beside the file and then renames; the file's rights stay as they are.</summary>
    /// <exception cref="EnvironmentException">The file is a link, is read-only or cannot be written.</exception>
    public static void Replace(string path, byte[] bytes, string name)
    {
        FileInfo file = new(path);
        if (file.LinkTarget is not null) throw new EnvironmentException($"{name} is a symbolic link, which is not followed.", "Put the file itself there.");
        if (file.IsReadOnly) throw new EnvironmentException($"{name} is read-only.", "Make the file writable and approve again.");
        var beside = Path.Combine(file.DirectoryName!, $".{file.Name}.{Environment.ProcessId}.tmp");
        try
        {
            try
            {
                using (FileStream to = new(beside, FileMode.CreateNew, FileAccess.Write))
                {
                    to.Write(bytes);
                    to.Flush(flushToDisk: true);
                }
                if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(beside, file.UnixFileMode);
                File.Move(beside, path, overwrite: true);
            }
            finally
            {
                File.Delete(beside); // nothing is there any more when all went well
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new EnvironmentException($"{name} cannot be written: {fault.Message.TrimEnd('.')}.", "Make room or change the permissions, then approve again.", fault);
        }
    }
}
