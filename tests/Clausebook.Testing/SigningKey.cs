using System.Diagnostics;

namespace Clausebook.Testing;

/// <summary>A key that signs commits and tags, made with ssh-keygen or gpg as people do.</summary>
/// <param name="Settings">What git needs to be told to sign with it.</param>
/// <param name="Public">The line of an allowed-signers file, for SSH.</param>
public sealed record SigningKey(IReadOnlyList<string> Settings, string Public)
{
    /// <summary>An SSH key in a file.</summary>
    public static SigningKey Ssh(string file, string principal)
    {
        Run("ssh-keygen", [], "-q", "-t", "ed25519", "-N", "", "-C", principal, "-f", file);
        return new(["gpg.format=ssh", "gpg.ssh.program=ssh-keygen", "user.signingkey=" + file], $"{principal} {File.ReadAllText(file + ".pub").TrimEnd()}\n");
    }

    /// <summary>An OpenPGP key in a keyring of its own.</summary>
    /// <param name="keyring">The folder of the keyring; its path must be short, because a socket lies in it.</param>
    /// <param name="user">Name and address.</param>
    public static SigningKey OpenPgp(string keyring, string user)
    {
        Directory.CreateDirectory(keyring);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(keyring, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Run("gpg", [("GNUPGHOME", keyring)], "--batch", "--quiet", "--passphrase", "", "--quick-generate-key", user, "ed25519", "sign", "never");
        var program = Path.Combine(keyring, "sign");
        File.WriteAllText(program, $"#!/bin/sh\nexec gpg --homedir '{keyring}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        return new(["gpg.format=openpgp", "gpg.program=" + program, "user.signingkey=" + user], "");
    }

    /// <summary>Ends the agent that gpg left running for a keyring.</summary>
    public static void Forget(string keyring) => Run("gpgconf", [("GNUPGHOME", keyring)], "--kill", "all");

    /// <summary>Signs the commit checked out, which becomes another one by that.</summary>
    public void SignHead(TestRepository repository) => repository.Git([.. Options, "commit", "--quiet", "--amend", "--no-edit", "--allow-empty", "-S"]);

    /// <summary>Puts a signed tag on the commit checked out.</summary>
    public void Tag(TestRepository repository, string name) => repository.Git([.. Options, "tag", "-s", "-m", name, name]);

    private IEnumerable<string> Options => Settings.SelectMany(s => new[] { "-c", s });

    private static void Run(string program, IEnumerable<(string Name, string Value)> environment, params IReadOnlyList<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program}: {errors.Result}");
    }
}
