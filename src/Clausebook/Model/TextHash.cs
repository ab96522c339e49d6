namespace Clausebook.Model;

/// <summary>The hash of an approved text as front matter writes it: <c>sha256:</c> and 64 hexadecimal digits.</summary>
public static class TextHash
{
    /// <summary>What stands before the digits; there is no other algorithm.</summary>
    public const string Algorithm = "sha256:";

    private const int Digits = 64;

    /// <summary>The digits in lowercase, or null when the text is not such a hash.</summary>
    public static string? Parse(string? written) =>
        written is not null && written.StartsWith(Algorithm, StringComparison.Ordinal) && written[Algorithm.Length..] is { Length: Digits } digits && digits.All(char.IsAsciiHexDigit) ? digits.ToLowerInvariant() : null;

    /// <summary>Digits as front matter writes them.</summary>
    public static string Write(string digits) => Algorithm + digits;
}
