using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Clausebook.Browser.Tests;

/// <summary>A page that is open in the browser, with what it complained about and what it asked for outside its folder.</summary>
public sealed class OpenedPage : IAsyncDisposable
{
    private readonly IBrowserContext context;

    private OpenedPage(IBrowserContext context, IPage page) => (this.context, Page) = (context, page);

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Errors and warnings of its console, and exceptions.</summary>
    public ConcurrentQueue<string> Complaints { get; } = [];

    /// <summary>What it asked for that is not a file of the handbook.</summary>
    public ConcurrentQueue<string> Strays { get; } = [];

    /// <summary>Opens a page.</summary>
    public static async Task<OpenedPage> Of(IBrowserContext context, string address, string folder)
    {
        OpenedPage opened = new(context, await context.NewPageAsync());
        opened.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") opened.Complaints.Enqueue(message.Text);
        };
        opened.Page.PageError += (_, error) => opened.Complaints.Enqueue(error);
        opened.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(folder, StringComparison.Ordinal)) opened.Strays.Enqueue(request.Url);
        };
        await opened.Page.GotoAsync(address);
        return opened;
    }

    /// <summary>What a person reads in an element.</summary>
    public async Task<string> Text(string selector) => await Page.Locator(selector).First.InnerTextAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
