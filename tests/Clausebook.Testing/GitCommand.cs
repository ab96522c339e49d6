using System.Diagnostics;

namespace Clausebook.Testing;

/// <summary>The git command, cut off from the machine's own configuration.</summary>
internal static class GitCommand
{
    /// <summary>Runs git and returns what it prints; throws with what it complained about when it fails.</summary>
    public static string Run(string folder, IReadOnlyDictionary<string, string> environment, string? input, params IEnumerable<string> arguments)
    {
        var start = StartInfo(folder, [.. arguments]);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var git = Process.Start(start)!;
        var errors = git.StandardError.ReadToEndAsync();
        var write = Task.Run(() =>
        {
            using var to = git.StandardInput;
            to.Write(input ?? "");
        });
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        write.Wait();
        return git.ExitCode == 0 ? output : throw new InvalidOperationException($"git {string.Join(' ', start.ArgumentList)}: {errors.Result}{output}");
    }

    /// <summary>How git is started, for those who speak with it while it runs.</summary>
    public static ProcessStartInfo StartInfo(string folder, params IReadOnlyList<string> arguments)
    {
        ProcessStartInfo start = new("git", arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("GIT_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        start.Environment["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["LC_ALL"] = "C";
        return start;
    }
}
