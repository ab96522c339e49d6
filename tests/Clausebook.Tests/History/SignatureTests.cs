using System.Text.Json;
using Clausebook.Testing;
using Clausebook.Tests.Cli;

namespace Clausebook.Tests.History;

/// <summary>Signatures on the commits and tags of approvals: shown always, verified when the operator asks for it.</summary>
public sealed class SignatureTests
{
    private const string Policy = "policies/POL-001.md";
    private const string Config = IsmsRepository.Config + "versioning: {allowed-signers: keys/signers}\n";

    [Fact]
    public void A_signature_is_shown_as_not_verified_unless_the_operator_asks()
    {
        using var repository = Signed(out _);

        Assert.Equal(("ssh", "not-verified", null), Signature(repository));
        Assert.Contains("signed (SSH), not verified", RenderedFolder.Of(repository, new(2026, 2, 1))["policies/POL-001.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_signature_by_an_allowed_signer_is_good()
    {
        using var repository = Signed(out _);

        Assert.Equal(("ssh", "good", "jane@example.com"), Signature(repository, "--verify-signatures"));
        Assert.Equal(0, ClausebookProcess.Run(repository.Path, "build", "--out", repository.Beside("out"), "--verify-signatures").ExitCode);
        Assert.Contains("signed (SSH), good signature by jane@example.com", File.ReadAllText(repository.Beside("out/policies/POL-001.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_nobody_listed_in_the_commit_is_unknown_whatever_the_folder_says()
    {
        using var repository = Signed(out _);
        var stranger = SigningKey.Ssh(repository.Beside("stranger"), "jane@example.com");
        repository.Write("isms.yaml", Config).Write(Policy, IsmsRepository.Policy.Replace("1 hour", "2 hours").Replace("2026-01-05", "2026-01-06")).Commit("Forge", date: "2026-01-06T10:00:00Z");
        stranger.SignHead(repository);
        repository.Write("keys/signers", stranger.Public);

        Assert.Equal(("ssh", "unknown-key", null), Signature(repository, "--verify-signatures"));
    }

    [Fact]
    public void A_commit_that_was_changed_under_its_signature_is_found()
    {
        using var repository = Signed(out _);
        var forged = repository.GitWithInput(repository.Git("cat-file", "commit", "HEAD").Replace("Ada Author", "Eve Author", StringComparison.Ordinal), "hash-object", "-t", "commit", "-w", "--stdin").Trim();
        repository.Git("reset", "--quiet", "--hard", forged);

        var run = ClausebookProcess.Run(repository.Path, "check", "--verify-signatures");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"policies/POL-001.md:6:11: error ISMS0414: The approval of POL-001 is in commit {forged[..7]}, whose signature does not belong to it.", run.Output);
        Assert.Equal(0, ClausebookProcess.Run(repository.Path, "check").ExitCode);
    }

    [Fact]
    public void A_signed_tag_stands_for_a_commit_without_a_signature()
    {
        using var repository = Signed(out var key, signs: false);
        key.Tag(repository, "release/2026");

        Assert.Equal((null, null, null), Signature(repository));
        Assert.Equal(("ssh", "good", "jane@example.com"), Signature(repository, "--verify-signatures"));
    }

    [Fact]
    public void OpenPGP_signatures_are_held_against_the_keyring_of_whoever_asks()
    {
        using var keyrings = TestFolder.With();
        var keyring = keyrings["g"];
        using var repository = IsmsRepository.Committed();
        try
        {
            SigningKey.OpenPgp(keyring, "Jane Doe <jane@example.com>").SignHead(repository);

            Assert.Equal(("openpgp", "good", "Jane Doe <jane@example.com>"), SignatureIn(repository, keyring, "--verify-signatures"));
            Assert.Equal(("openpgp", "unknown-key", null), SignatureIn(repository, Directory.CreateDirectory(keyrings["empty"]).FullName, "--verify-signatures"));
        }
        finally
        {
            SigningKey.Forget(keyring);
        }
    }

    [Fact]
    public void No_program_that_the_repository_names_is_started()
    {
        using var repository = Signed(out _);
        var trap = repository.Beside("trap");
        File.WriteAllText(trap, $"#!/bin/sh\ntouch '{repository.Beside("sprung")}'\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(trap, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        foreach (var setting in new[] { "gpg.program", "gpg.ssh.program", "gpg.openpgp.program", "gpg.x509.program", "gpg.ssh.defaultKeyCommand", "core.fsmonitor", "core.pager", "core.sshCommand" }) repository.Git("config", setting, trap);

        Assert.Equal(("ssh", "good", "jane@example.com"), Signature(repository, "--verify-signatures"));
        Assert.False(File.Exists(repository.Beside("sprung")));
    }

    [Fact]
    public void Without_git_on_the_machine_only_verifying_fails()
    {
        using var repository = Signed(out _);

        Assert.Equal(0, Run("check").ExitCode);
        var refused = Run("check", "--verify-signatures");
        Assert.Equal(3, refused.ExitCode);
        Assert.StartsWith("clausebook: git cannot be started to verify signatures", refused.Error, StringComparison.Ordinal);

        ClausebookProcess Run(params string[] arguments)
        {
            var start = ClausebookProcess.StartInfo(repository.Path, arguments);
            start.Environment["PATH"] = repository.Path;
            return ClausebookProcess.Run(start);
        }
    }

    [Fact]
    public void Allowed_signers_that_are_not_committed_are_a_mistake_of_the_configuration()
    {
        using var repository = IsmsRepository.Committed();
        repository.Write("isms.yaml", Config).Commit("Name a list", date: "2026-01-05T12:00:00Z").Write("keys/signers", "");

        var run = ClausebookProcess.Run(repository.Path, "check", "--verify-signatures");

        Assert.Equal((2, $"clausebook: isms.yaml names the allowed signers keys/signers, which is not a file of commit {repository.Head[..7]}.\n  Commit the file, or correct versioning.allowed-signers.\n"), (run.ExitCode, run.Error));
    }

    /// <summary>An approved policy in one commit with the list of signers.</summary>
    private static TestRepository Signed(out SigningKey key, bool signs = true)
    {
        var repository = IsmsRepository.Uncommitted();
        key = SigningKey.Ssh(repository.Beside("key"), "jane@example.com");
        repository.Write("isms.yaml", Config).Write("keys/signers", key.Public).Commit("Adopt the policy", date: "2026-01-05T10:00:00+00:00");
        if (signs) key.SignHead(repository);
        return repository;
    }

    private static (string? Kind, string? State, string? Signer) Signature(TestRepository repository, params string[] options) => SignatureIn(repository, null, options);

    private static (string? Kind, string? State, string? Signer) SignatureIn(TestRepository repository, string? keyring, params string[] options)
    {
        var start = ClausebookProcess.StartInfo(repository.Path, ["history", "POL-001", "--format", "json", .. options]);
        if (keyring is not null) start.Environment["GNUPGHOME"] = keyring;
        var run = ClausebookProcess.Run(start);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var json = JsonDocument.Parse(run.Output);
        var approval = json.RootElement.GetProperty("documents")[0].GetProperty("revisions").EnumerateArray().Select(r => r.TryGetProperty("approval", out var a) ? a : default).First(a => a.ValueKind == JsonValueKind.Object);
        return approval.TryGetProperty("signature", out var signature) ? (signature.GetProperty("kind").GetString(), signature.GetProperty("state").GetString(), signature.GetProperty("signer").GetString()) : (null, null, null);
    }
}
