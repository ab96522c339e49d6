using System.Reflection;
using Microsoft.Extensions.Primitives;
using RazorLight;
using RazorLight.Caching;

namespace Clausebook.Rendering.Templates;

/// <summary>All compiled templates by key: RazorLight's cache, filled from the start, so that RazorLight never compiles on its own.</summary>
internal sealed class TemplateSet : ICachingProvider
{
    private readonly Dictionary<string, TemplateCacheItem> items;

    private TemplateSet(Dictionary<string, Func<ITemplatePage>> pages) =>
        items = pages.ToDictionary(page => page.Key, page => new TemplateCacheItem(page.Key, () => Create(page.Value, page.Key)), StringComparer.Ordinal);

    /// <summary>The product's templates, which were compiled with it.</summary>
    public static TemplateSet BuiltIn() => new(CompiledTemplates.TemplateIndex.Pages());

    /// <summary>This set with a team's own templates in place of those of the same name, and those that only the team has.</summary>
    /// <param name="own">An assembly that was made by <see cref="TemplateCompilation"/>, now or in an earlier run.</param>
    public TemplateSet With(Assembly own)
    {
        var index = own.GetType(TemplateGenerator.IndexName, throwOnError: true)!;
        var all = items.ToDictionary(item => item.Key, item => item.Value.TemplatePageFactory, StringComparer.Ordinal);
        foreach (var (key, create) in (Dictionary<string, Func<ITemplatePage>>)index.GetMethod(nameof(CompiledTemplates.TemplateIndex.Pages))!.Invoke(null, null)!) all[key] = create;
        return new(all);
    }

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

    private static ITemplatePage Create(Func<ITemplatePage> create, string key)
    {
        var page = create();
        page.Key = key; // RazorLight tells layouts apart by it
        return page;
    }
}
