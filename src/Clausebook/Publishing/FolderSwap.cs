namespace Clausebook.Publishing;

/// <summary>Puts the staged handbook in the place of the former one.</summary>
internal static class FolderSwap
{
    public static void Swap(OutputFolder output)
    {
        if (!Directory.Exists(output.Path))
        {
            Directory.Move(output.Next, output.Path);
            return;
        }
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(output.Next, File.GetUnixFileMode(output.Path)); // who may read it is the operator's choice
        if (!NativeFiles.TryExchange(output.Next, output.Path)) Rename(output);
    }

    /// <summary>Two renames where the system cannot exchange folders. A build that is killed between them is mended by the next (see <see cref="LeftOvers"/>).</summary>
    internal static void Rename(OutputFolder output)
    {
        Directory.Move(output.Path, output.Previous);
        try
        {
            Directory.Move(output.Next, output.Path);
        }
        catch
        {
            Directory.Move(output.Previous, output.Path);
            throw;
        }
    }
}
