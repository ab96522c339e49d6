using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Clausebook.Caching;
using Clausebook.Findings;
using Microsoft.CodeAnalysis.CSharp;
using RazorLight;

namespace Clausebook.Rendering.Templates;

/// <summary>A team's own templates as an assembly: kept from an earlier run, or compiled now. Both are the same bytes.</summary>
internal static class OwnTemplates
{
    /// <summary>What the cache calls them.</summary>
    public const string CacheKind = "templates";

    /// <summary>The assembly, or null and what is wrong with the templates.</summary>
    public static (Assembly? Assembly, ImmutableArray<Finding> Findings) Load(ImmutableArray<TemplateSource> sources, CacheFolder cache)
    {
        var key = CacheKey(sources);
        if (cache.Read(CacheKind, key) is { } kept && TryLoad(kept) is { } assembly) return (assembly, []);
        var (compiled, findings) = TemplateCompilation.Compile(sources);
        if (compiled is not { } bytes) return (null, findings);
        cache.Write(CacheKind, key, bytes.AsSpan());
        return (Assembly.Load([.. bytes]), []);
    }

    /// <summary>All that the assembly depends on: the templates, and the assemblies that they are generated, compiled and run with.</summary>
    public static string CacheKey(ImmutableArray<TemplateSource> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var type in (Type[])[typeof(object), typeof(OwnTemplates), typeof(RazorLightEngine), typeof(CSharpCompilation)]) hash.AppendData(type.Module.ModuleVersionId.ToByteArray());
        foreach (var source in sources)
        {
            hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(source.Key)));
            hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(source.Text.Text)));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static Assembly? TryLoad(byte[] kept)
    {
        try
        {
            var assembly = Assembly.Load(kept);
            return assembly.GetType(TemplateGenerator.IndexName) is null ? null : assembly;
        }
        catch (BadImageFormatException)
        {
            return null; // kept whole, but no assembly: it is compiled again and written over
        }
    }
}
