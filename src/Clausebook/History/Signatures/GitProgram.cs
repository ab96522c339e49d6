using System.ComponentModel;
using System.Diagnostics;
using Clausebook.Findings;

namespace Clausebook.History.Signatures;

/// <summary>
/// The installed git, asked about signatures and nothing else. What the repository says about programs to run is overridden: hooks, pagers,
/// monitors, and which program checks a signature.
/// </summary>
internal sealed class GitProgram(string gitDirectory, string? allowedSigners)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    /// <summary>Runs <c>git verify-commit</c> or <c>git verify-tag</c>.</summary>
    /// <param name="verb">Which of the two.</param>
    /// <param name="id">The full id of the object: never a name, which could be read as an option.</param>
    /// <returns>True when git finds the signature good, and what it says about it; null when it did not come to an end.</returns>
    /// <exception cref="EnvironmentException">There is no git on this machine.</exception>
    public (bool IsGood, string Words)? Verify(string verb, string id)
    {
        try
        {
            using var git = Process.Start(Start(verb, id)) ?? throw new InvalidOperationException("git was not started.");
            git.StandardInput.Close();
            var output = git.StandardOutput.ReadToEndAsync();
            var errors = git.StandardError.ReadToEndAsync();
            if (git.WaitForExit(Limit)) return (git.ExitCode == 0, errors.GetAwaiter().GetResult() + output.GetAwaiter().GetResult());
            git.Kill(entireProcessTree: true);
            return null;
        }
        catch (Win32Exception fault)
        {
            throw new EnvironmentException($"git cannot be started to verify signatures: {fault.Message.TrimEnd('.')}.", "Install git, or leave out --verify-signatures.", fault);
        }
    }

    private ProcessStartInfo Start(string verb, string id)
    {
        var nothing = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
        string[] settings =
        [
            "gpg.program=gpg", "gpg.openpgp.program=gpg", "gpg.x509.program=gpgsm", "gpg.ssh.program=ssh-keygen", "gpg.ssh.revocationFile=", $"gpg.ssh.allowedSignersFile={allowedSigners}",
            "core.hooksPath=" + nothing, "core.fsmonitor=false", "core.pager=cat", "credential.helper=",
        ];
        ProcessStartInfo start = new("git") { WorkingDirectory = AppContext.BaseDirectory, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (IEnumerable<string>)["--no-pager", "--no-replace-objects", "--git-dir=" + gitDirectory, .. settings.SelectMany(s => new[] { "-c", s }), verb, "--raw", id]) start.ArgumentList.Add(argument);
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("GIT_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["GIT_CONFIG_GLOBAL"] = nothing;
        start.Environment["LC_ALL"] = "C";
        return start;
    }
}
