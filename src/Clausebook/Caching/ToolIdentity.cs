using System.Text;

namespace Clausebook.Caching;

/// <summary>Tells one build of the tool from another, with everything that it brings along: what one worked out is nothing to another.</summary>
internal static class ToolIdentity
{
    /// <summary>Appends the tool's own build and the libraries beside it.</summary>
    public static void Describe(StringBuilder to)
    {
        to.Append(typeof(ToolIdentity).Assembly.ManifestModule.ModuleVersionId).Append('\n').Append(Environment.Version).Append('\n');
        foreach (var library in new DirectoryInfo(AppContext.BaseDirectory).EnumerateFiles("*.dll").OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            to.Append(library.Name).Append(' ').Append(library.Length).Append(' ').Append(library.LastWriteTimeUtc.Ticks).Append('\n');
        }
    }
}
