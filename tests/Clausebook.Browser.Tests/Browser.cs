using Clausebook.Testing;
using Microsoft.Playwright;

namespace Clausebook.Browser.Tests;

/// <summary>The starter's handbook in Chromium, opened from its folder as an auditor opens a copy.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chromium.exe"];
    private readonly TestRepository repository = Starter.Repository();
    private readonly Lazy<VersionedHandbook> versioned = new(() => new());
    private IPlaywright? playwright;
    private IBrowser? chromium;

    private string Folder => Path.Combine(repository.Path, "handbook");

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } path) return;
        new HandbookPipeline(new PipelineRequest(repository.Path, Starter.Day) { Output = Folder }).Build();
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox"] }); // the content is ours, and containers have no sandbox
    }

    /// <summary>The address of a page: of a former version and a redline in a handbook that has such.</summary>
    public string AddressOf(string page) => new Uri(Path.Combine(HandbookOf(page), page)).AbsoluteUri;

    /// <summary>Opens a page of the handbook.</summary>
    public async Task<OpenedPage> Open(string page, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true, ForcedColors colors = ForcedColors.None)
    {
        Assert.SkipUnless(chromium is not null, "Chromium is missing; install it (Debian: apt-get install chromium).");
        var context = await chromium!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, JavaScriptEnabled = script, ForcedColors = colors, ReducedMotion = ReducedMotion.Reduce });
        return await OpenedPage.Of(context, AddressOf(page), new Uri(HandbookOf(page) + "/").AbsoluteUri);
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null) await chromium.DisposeAsync();
        playwright?.Dispose();
        if (versioned.IsValueCreated) versioned.Value.Dispose();
        repository.Dispose();
    }

    private string HandbookOf(string page) => page.Contains("POL-010/", StringComparison.Ordinal) ? versioned.Value.Folder : Folder;

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
