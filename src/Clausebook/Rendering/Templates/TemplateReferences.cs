using Microsoft.CodeAnalysis;

namespace Clausebook.Rendering.Templates;

/// <summary>
/// The assemblies that templates compile against, taken from the list the runtime was started with. RazorLight's own list needs the
/// application's compilation context, which a tool does not always carry.
/// </summary>
internal static class TemplateReferences
{
    private static readonly string[] Names =
    [
        "System.Private.CoreLib", "System.Runtime", "netstandard", "System.Collections", "System.Collections.Immutable", "System.Linq", "System.Memory",
        "System.Threading", "System.Text.Encodings.Web", "Microsoft.AspNetCore.Html.Abstractions", "Microsoft.AspNetCore.Razor",
        "Microsoft.AspNetCore.Razor.Runtime", "RazorLight", "Clausebook",
    ];

    /// <summary>The references, in a fixed order.</summary>
    public static IReadOnlyList<MetadataReference> All()
    {
        var trusted = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator)
            .GroupBy(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.OrdinalIgnoreCase);
        return [.. Names.Where(trusted.ContainsKey).Select(name => MetadataReference.CreateFromFile(trusted[name]))];
    }
}
