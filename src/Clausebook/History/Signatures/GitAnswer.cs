using System.Text.RegularExpressions;

namespace Clausebook.History.Signatures;

/// <summary>Understands what git, gpg and ssh-keygen say about a signature. Whatever is not clearly good is not.</summary>
internal static partial class GitAnswer
{
    private const int LongestSigner = 200;

    /// <summary>The signature with what was found out about it.</summary>
    /// <param name="signature">The signature.</param>
    /// <param name="isGood">True when git accepts it.</param>
    /// <param name="words">What was said.</param>
    public static CommitSignature Read(CommitSignature signature, bool isGood, string words) => signature.Kind == SignatureKind.Ssh ? Ssh(signature, isGood, words) : Gpg(signature, isGood, words);

    private static CommitSignature Ssh(CommitSignature signature, bool isGood, string words)
    {
        if (words.Contains("Signature verification failed", StringComparison.Ordinal)) return signature with { State = SignatureState.Bad };
        if (isGood && SshSigner().Match(words) is { Success: true } match) return signature with { State = SignatureState.Good, Signer = Clean(match.Groups["signer"].Value) };
        return words.Contains("No principal matched", StringComparison.Ordinal) ? signature with { State = SignatureState.UnknownKey } : signature;
    }

    /// <summary>Reads the status lines of gpg and gpgsm, which are made for programs.</summary>
    private static CommitSignature Gpg(CommitSignature signature, bool isGood, string words)
    {
        foreach (var line in words.Split('\n').Select(l => l.TrimEnd('\r')))
        {
            var parts = line.Split(' ', 4);
            if (parts is not ["[GNUPG:]", var status, _, ..]) continue;
            var signer = parts.Length > 3 ? Clean(parts[3]) : null;
            switch (status)
            {
                case "BADSIG": return signature with { State = SignatureState.Bad, Signer = signer };
                case "GOODSIG" when isGood: return signature with { State = SignatureState.Good, Signer = signer };
                case "EXPKEYSIG" or "REVKEYSIG" or "EXPSIG": return signature with { State = SignatureState.InvalidKey, Signer = signer };
                case "NO_PUBKEY": return signature with { State = SignatureState.UnknownKey };
            }
        }
        return signature;
    }

    /// <summary>A name in a key is whatever its owner wrote there.</summary>
    private static string Clean(string name)
    {
        var line = string.Concat(name.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        return line.Length <= LongestSigner ? line : line[..LongestSigner] + "…";
    }

    [GeneratedRegex(@"^Good ""git"" signature for (?<signer>[^\n]+) with [A-Z0-9-]+ key SHA256:", RegexOptions.ExplicitCapture | RegexOptions.Multiline)]
    private static partial Regex SshSigner();
}
