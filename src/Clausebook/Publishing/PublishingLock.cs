using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using Clausebook.Findings;

namespace Clausebook.Publishing;

/// <summary>
/// One build at a time into one folder. The operating system holds the lock for the open file, so the lock of a dead process is no lock; the
/// process id beside it is only there to be named in the message.
/// </summary>
internal sealed class PublishingLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    // How .NET says that another handle has the lock: EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.
    private static readonly int[] HeldElsewhere = [11, 35, unchecked((int)0x80070020)];

    private readonly OutputFolder output;
    private readonly FileStream held;

    private PublishingLock(OutputFolder output, FileStream held) => (this.output, this.held) = (output, held);

    public static PublishingLock Take(OutputFolder output, TimeSpan patience, CancellationToken cancellation)
    {
        if (File.Exists(output.Work) || new FileInfo(output.Work).LinkTarget is not null) throw new EnvironmentException($"{output.Work} stands where the build needs a folder of its own.", "Remove it, then build again.");
        var waited = Stopwatch.StartNew();
        PublishingLock? turn;
        while ((turn = TryTake(output)) is null)
        {
            if (waited.Elapsed > patience) throw new EnvironmentException($"Another build{Holder(output)} is publishing to {output.Path}.", "Wait until it has ended, or choose another folder with --out.");
            cancellation.WaitHandle.WaitOne(Pause);
            cancellation.ThrowIfCancellationRequested();
        }
        return turn;
    }

    /// <summary>Gives the turn away. The work folder goes too, unless another build waits in it already.</summary>
    public void Dispose()
    {
        File.Delete(output.Owner);
        if (!OperatingSystem.IsWindows()) File.Delete(output.Lock); // while it is still held: afterwards it may be another build's
        held.Dispose();
        try
        {
            Directory.Delete(output.Work);
        }
        catch (IOException)
        {
            // the next build has put its lock there
        }
    }

    private static PublishingLock? TryTake(OutputFolder output)
    {
        FileStream? held = null;
        try
        {
            Directory.CreateDirectory(output.Work);
            held = new(output.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None);
            if (!IsStillThere(held, output.Lock)) return null;
            File.WriteAllText(output.Owner, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            PublishingLock turn = new(output, held);
            held = null;
            return turn;
        }
        catch (DirectoryNotFoundException)
        {
            return null; // the build before us has just removed its work folder
        }
        catch (IOException fault) when (held is null && HeldElsewhere.Contains(fault.HResult))
        {
            return null;
        }
        finally
        {
            held?.Dispose();
        }
    }

    /// <summary>
    /// On Unix, opening and locking are two steps, and the build before us may delete the file between them: then we would hold a file that has
    /// no name, while a third build holds its successor. A date that only this handle can have set tells whether the name still leads to it.
    /// </summary>
    private static bool IsStillThere(FileStream held, string path)
    {
        var mark = DateTime.UnixEpoch.AddSeconds(RandomNumberGenerator.GetInt32(1, int.MaxValue) & ~1); // even: some file systems keep two seconds
        File.SetLastWriteTimeUtc(held.SafeFileHandle, mark);
        return File.GetLastWriteTimeUtc(path) == mark;
    }

    private static string Holder(OutputFolder output)
    {
        try
        {
            return $" (process {File.ReadAllText(output.Owner)})";
        }
        catch (IOException)
        {
            return ""; // it has just ended, or has not said its name yet
        }
    }
}
