using System.Diagnostics;

namespace Clausebook.Testing;

/// <summary>Runs the command line as a process of its own, as users and CI do.</summary>
/// <param name="ExitCode">What it exited with.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
public sealed record ClausebookProcess(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);

    /// <summary>Runs <c>clausebook</c> with these arguments in a folder.</summary>
    public static ClausebookProcess Run(string folder, params string[] arguments) => Run(StartInfo(folder, arguments));

    /// <summary>Runs what <see cref="StartInfo"/> describes, changed as a test wants it.</summary>
    public static ClausebookProcess Run(ProcessStartInfo start)
    {
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Limit)) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return new(process.ExitCode, output.Result.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }

    /// <summary>How the process is started, for tests that stop it midway.</summary>
    public static ProcessStartInfo StartInfo(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Clausebook.Cli.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["NO_COLOR"] = "1";
        start.Environment["XDG_CACHE_HOME"] = Path.Combine(AppContext.BaseDirectory, "cache"); // shared by the tests, and not the developer's own
        start.Environment.Remove("SOURCE_DATE_EPOCH");
        start.Environment.Remove("GITHUB_ACTIONS");
        return start;
    }
}
