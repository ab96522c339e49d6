using System.Text.RegularExpressions;

namespace Clausebook.Loading;

/// <summary>Names of languages as browsers and screen readers know them (BCP 47): <c>en</c>, <c>en-IE</c>, <c>de</c>.</summary>
internal static partial class LanguageTag
{
    /// <summary>True for what has the form of a language tag.</summary>
    public static bool IsValid(string text) => Form().IsMatch(text);

    [GeneratedRegex("^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
