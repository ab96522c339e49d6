using System.Collections.Immutable;
using System.Text;
using Clausebook.Content;
using Clausebook.Loading;

namespace Clausebook.Rendering.Templates;

/// <summary>Gathers a team's own templates, and the files of the product that stand beside its templates.</summary>
internal static class TemplateSources
{
    private const string Folder = "site-template/";
    private const long LargestTemplate = 256 * 1024;

    /// <summary>The templates of a repository's folder, by key.</summary>
    public static ImmutableArray<TemplateSource> Own(ContentTree repository, string folder)
    {
        List<TemplateSource> templates = [];
        foreach (var entry in repository.List(folder))
        {
            if (entry.Kind != ContentEntryKind.File || entry.Size > LargestTemplate || !entry.Path.EndsWith(".cshtml", StringComparison.Ordinal)) continue;
            var key = entry.Path[(folder.TrimEnd('/').Length + 1)..];
            var text = Encoding.UTF8.GetString(repository.Read(entry)).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal);
            templates.Add(new(key, new SourceText(entry.Path, text)));
        }
        return [.. templates.OrderBy(t => t.Key, StringComparer.Ordinal)];
    }

    /// <summary>The names of embedded template files below a folder, in ordinal order.</summary>
    public static IEnumerable<string> BuiltInNames(string below, string extension) => typeof(TemplateSources).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder + below, StringComparison.Ordinal) && name.EndsWith(extension, StringComparison.Ordinal))
        .Select(name => name[Folder.Length..])
        .Order(StringComparer.Ordinal);

    /// <summary>The bytes of an embedded template file.</summary>
    public static byte[] ReadBuiltIn(string key)
    {
        using var stream = typeof(TemplateSources).Assembly.GetManifestResourceStream(Folder + key)
            ?? throw new InvalidOperationException($"The product does not hold {Folder}{key}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
