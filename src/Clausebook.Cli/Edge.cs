using Clausebook.Findings;
using Clausebook.Reporting;

namespace Clausebook.Cli;

/// <summary>The program's edge: every exception becomes one clear message and an exit code. No stack trace reaches a user's face.</summary>
internal static class Edge
{
    /// <summary>Runs an action and turns what it throws into a message and an exit code.</summary>
    public static int Guard(Func<int> action)
    {
        try
        {
            return action();
        }
        catch (UsageException fault)
        {
            return Say(fault.Message, fault.Remedy, ExitCode.Usage);
        }
        catch (EnvironmentException fault)
        {
            return Say(fault.Message, fault.Remedy, ExitCode.Environment);
        }
        catch (OperationCanceledException)
        {
            return Say("Interrupted; what was published before still stands.", null, ExitCode.Interrupted);
        }
#pragma warning disable CA1031 // the one place that catches everything: beyond it there is only the runtime's stack trace
        catch (Exception defect)
#pragma warning restore CA1031
        {
            return Say($"This is a defect of clausebook, not of your content: {defect.GetType().Name}: {defect.Message}", $"Please report it with this file: {Trace(defect)}", ExitCode.Defect);
        }
    }

    private static int Say(string message, string? remedy, int code)
    {
        Console.Error.WriteLine($"clausebook: {VisibleText.Show(message)}"); // it may name what stands in the repository
        if (remedy is not null) Console.Error.WriteLine($"  {VisibleText.Show(remedy)}");
        return code;
    }

    private static string Trace(Exception defect)
    {
        var path = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"clausebook-defect-{Environment.ProcessId}.txt"));
        try
        {
            File.WriteAllText(path, defect.ToString());
            return path;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"(it could not be written: {exception.Message})";
        }
    }
}
