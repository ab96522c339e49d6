using System.Collections.Frozen;
using System.Reflection;
using Microsoft.Extensions.Primitives;
using RazorLight;
using RazorLight.Caching;
using RazorLight.Razor;

namespace Clausebook.Rendering.Templates;

/// <summary>All compiled templates by key: RazorLight's cache, filled from the start, so that RazorLight never compiles on its own.</summary>
internal sealed class TemplateSet : ICachingProvider
{
    private readonly FrozenDictionary<string, TemplateCacheItem> items;

    private TemplateSet(FrozenDictionary<string, TemplateCacheItem> items) => this.items = items;

    /// <summary>Reads the templates off an assembly that was made by <see cref="TemplateCompilation"/>, wherever it comes from: memory, a cache or the product's build.</summary>
    public static TemplateSet From(Assembly assembly) => new(assembly.GetCustomAttributes<RazorLightTemplateAttribute>()
        .Select(a => new TemplateCacheItem(a.Key, () => Create(a.TemplateType, a.Key)))
        .ToFrozenDictionary(item => item.Key, StringComparer.Ordinal));

    /// <summary>A fresh page object of a template, joined to this set.</summary>
    public ITemplatePage Open(string key)
    {
        if (!items.TryGetValue(key, out var item)) throw new UnknownTemplate(key, items.Keys);
        var page = item.TemplatePageFactory();
        (page as IOpenedTemplate)?.Join(this);
        return page;
    }

    TemplateCacheLookupResult ICachingProvider.RetrieveTemplate(string key) =>
        items.TryGetValue(key, out var item) ? new TemplateCacheLookupResult(item) : new TemplateCacheLookupResult();

    bool ICachingProvider.Contains(string key) => items.ContainsKey(key);

    void ICachingProvider.CacheTemplate(string key, Func<ITemplatePage> pageFactory, IChangeToken expirationToken) => throw new UnknownTemplate(key, items.Keys);

    void ICachingProvider.Remove(string key) => throw new NotSupportedException("Templates stay as long as their engine.");

    private static ITemplatePage Create(Type type, string key)
    {
        var page = (ITemplatePage)Activator.CreateInstance(type)!;
        page.Key = key; // RazorLight tells layouts apart by it
        return page;
    }
}
