using Clausebook.Findings;

namespace Clausebook.Publishing;

/// <summary>Clears what a build leaves beside the output folder, whether it ended or was killed. Called only by the build whose turn it is.</summary>
internal static class LeftOvers
{
    public static void Clear(OutputFolder output)
    {
        // A build was killed between the two renames that stand in for an exchange: the former handbook takes its place again.
        if (Directory.Exists(output.Previous) && !Directory.Exists(output.Path)) Directory.Move(output.Previous, output.Path);
        Delete(output.Next);
        Delete(output.Previous);
    }

    private static void Delete(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (Exception fault) when (DiskFault.IsOne(fault))
        {
            throw new EnvironmentException($"The handbook in {folder}, which is no longer needed, could not be removed: {fault.Message}", "Remove it yourself, then build again.", fault);
        }
    }
}
