namespace Clausebook.Verification;

/// <summary>What names and values mean in HTML.</summary>
internal static class HtmlNames
{
    /// <summary>Relations of <c>link</c> for which a browser fetches nothing.</summary>
    private static readonly HashSet<string> RelationsThatLoadNothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "alternate", "author", "bookmark", "canonical", "help", "license", "me", "next", "prev", "privacy-policy", "search", "terms-of-service", "up", "first", "last", "index", "contents",
    };

    /// <summary>The landmark that an element is, by its name or its role.</summary>
    public static string? Landmark(string name, string? role) => (name, role) switch
    {
        (_, "main") => "main",
        (_, "navigation") => "nav",
        (_, "banner") => "header",
        (_, "contentinfo") => "footer",
        ("main" or "nav" or "header" or "footer", null) => name,
        _ => null,
    };

    /// <summary>True when a browser fetches what a <c>link</c> with these relations names.</summary>
    public static bool LoadsSomething(string? relations)
    {
        var names = (relations ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return names.Length > 0 && !names.All(RelationsThatLoadNothing.Contains);
    }

    /// <summary>A text on one line, short enough for a message.</summary>
    public static string Short(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= 80 ? words : words[..79] + "…";
    }
}
