using System.Reflection;
using Clausebook.Loading;
using Clausebook.Model;

namespace Clausebook.Catalogues;

/// <summary>The catalogues that come with the product, as embedded files. Listing them opens none; a file is read when its id is asked for.</summary>
internal static class BuiltInCatalogues
{
    private const string FrameworkFolder = "catalogues/frameworks/";
    private const string MappingFolder = "catalogues/mappings/";
    private const string Extension = ".yaml";

    public static IEnumerable<string> FrameworkIds => IdsIn(FrameworkFolder);

    public static IEnumerable<string> MappingIds => IdsIn(MappingFolder);

    public static Framework ReadFramework(string id)
    {
        CatalogueFile file = new(Source(FrameworkFolder + id + Extension));
        return Sound(file, FrameworkReader.Read(file));
    }

    public static Mapping ReadMapping(string id)
    {
        CatalogueFile file = new(Source(MappingFolder + id + Extension));
        return Sound(file, MappingReader.Read(file));
    }

    private static IEnumerable<string> IdsIn(string folder) =>
        from name in Assembly.GetExecutingAssembly().GetManifestResourceNames()
        where name.StartsWith(folder, StringComparison.Ordinal)
        select name[folder.Length..^Extension.Length];

    private static SourceText Source(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"The assembly holds no {resource}.");
        using StreamReader reader = new(stream);
        return new(resource, reader.ReadToEnd());
    }

    /// <summary>A mistake in a built-in catalogue is ours, not the user's; the tests read every one of them.</summary>
    private static T Sound<T>(CatalogueFile file, T? catalogue)
        where T : class =>
        file.Findings is [] && catalogue is not null ? catalogue : throw new InvalidOperationException(string.Join("; ", file.Findings.Select(f => f.Location + ": " + f.Message)));
}
