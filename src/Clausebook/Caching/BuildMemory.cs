using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.History;
using Clausebook.Publishing;

namespace Clausebook.Caching;

/// <summary>
/// Remembers for each request what the last run was made from and what came of it. When nothing has changed since, the outcome is the same,
/// and nothing needs to be loaded. In doubt it remembers nothing: a run from the start is always right.
/// </summary>
internal sealed class BuildMemory
{
    private const string Kind = "builds";

    private readonly PipelineRequest request;
    private readonly CacheFolder cache;
    private readonly TimeProvider time;
    private readonly string config;
    private HeadState? head;
    private ImmutableArray<string> places;
    private FolderState? content;

    /// <summary>The memory of one request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="isOfFolder">True when the working folder is looked at; of a commit's state nothing is remembered, because it is hardly ever asked for twice.</param>
    public BuildMemory(PipelineRequest request, bool isOfFolder)
    {
        this.request = isOfFolder ? request : request with { UseCache = false };
        time = request.Time;
        cache = request.Cache;
        config = request.ConfigPath ?? Path.Combine(request.Root, "isms.yaml");
    }

    /// <summary>Keys and lists of keys lie outside of what is observed: a run that verifies signatures looks anew.</summary>
    private bool IsUsed => request is { UseCache: true, VerifySignatures: false };

    /// <summary>The outcome of an earlier check or build of this request, when it would be the same now; otherwise null.</summary>
    /// <param name="publishes">True for a build.</param>
    public PipelineResult? Recall(bool publishes)
    {
        if (!IsUsed) return null;
        try
        {
            var key = Key(publishes);
            if (cache.Read(Kind, key) is not { } bytes || BuildRecord.Read(bytes) is not { } record || record.Head != HeadState.Of(request.Root, record.Head.TagNames)) return null;
            var now = time.GetUtcNow();
            var published = Task.Run(() => record.Output is { } former ? StillThere(former, now) : null);
            var state = record.Content.StillAt(record.Places, now);
            var output = published.GetAwaiter().GetResult();
            if (state is null) return null;
            if (publishes != output is not null) return null;
            if (!record.Content.Young.IsEmpty || record.Output is { State.Young.IsEmpty: false }) cache.Write(Kind, key, (record with { Content = state, Output = output }).ToBytes()); // they are older now, and need not be read again
            return new(new WorkingTree(request.Root), record.Counts, record.Head.Commit, record.Findings, record.Fails, output?.Published);
        }
        catch (Exception fault) when (IsOutOfReach(fault))
        {
            return null; // the run from the start says what is out of reach
        }
    }

    /// <summary>Looks at everything that the run is going to read. Whatever changes from now on differs from what is remembered.</summary>
    public void Observe(IsmsOptions options)
    {
        if (!IsUsed) return;
        var folders = options.Content;
        string[] inRoot = [folders.Policies, folders.Controls, folders.Records, folders.Roles, folders.Catalogues, folders.RecordTypes, .. request.UseRepositoryTemplates ? [folders.Templates] : Array.Empty<string>()];
        try
        {
            places = [config, .. inRoot.Select(place => Path.Combine(request.Root, place))];
            head = HeadState.Of(request.Root, options.CompareWith.Select(tag => tag.Text));
            content = FolderState.Take(places, time.GetUtcNow());
        }
        catch (Exception fault) when (IsOutOfReach(fault))
        {
            content = null;
        }
    }

    /// <summary>Keeps the outcome.</summary>
    /// <param name="result">The outcome.</param>
    /// <param name="output">The folder that was asked for, or null for a check.</param>
    public PipelineResult Remember(PipelineResult result, string? output = null)
    {
        if (content is null || head is null || result.Commit != head.Commit) return result;
        try
        {
            BuildRecord check = new(head, places, content, result.Counts, result.Fails, [.. result.Findings], null);
            cache.Write(Kind, Key(publishes: false), check.ToBytes());
            if (output is not null && result.Published is { } published && StateOf(published) is { } state) cache.Write(Kind, Key(publishes: true), (check with { Output = new(output, published, state) }).ToBytes());
        }
        catch (Exception fault) when (IsOutOfReach(fault))
        {
            // then the next run starts from the start
        }
        return result;
    }

    /// <summary>The state of the output folder, if it is the handbook that was just published and not yet that of another build.</summary>
    private FolderState? StateOf(PublishedHandbook published)
    {
        if (!IsManifest(published)) return null;
        var state = FolderState.Take([published.Folder], time.GetUtcNow());
        return IsManifest(published) ? state : null;
    }

    private static bool IsManifest(PublishedHandbook published) =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(published.Folder, HandbookManifest.Path)))) == published.ManifestSha256;

    private static BuildOutput? StillThere(BuildOutput output, DateTimeOffset now)
    {
        var folder = OutputFolder.Locate(output.Requested);
        var isPlain = folder.Path == output.Published.Folder && !Directory.Exists(folder.Work); // a killed build's work folder is cleared by a full run
        return isPlain && output.State.StillAt([folder.Path], now) is { } state ? output with { State = state } : null;
    }

    /// <summary>Everything that decides the outcome and is known before anything is read but the configuration itself.</summary>
    private string Key(bool publishes)
    {
        StringBuilder text = new(publishes ? "build/1\n" : "check/1\n");
        ToolIdentity.Describe(text);
        text.AppendJoin('\0', RealPath.Of(request.Root), request.Root, request.ConfigPath, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(config))));
        text.Append('\0').Append(request.AsOf.DayNumber).Append(request.Strict);
        if (publishes) text.Append(request.UseRepositoryTemplates).Append(request.WithoutVersions).Append('\0').Append(request.Output);
        return text.ToString();
    }

    private static bool IsOutOfReach(Exception fault) => fault is IOException or UnauthorizedAccessException or EnvironmentException;
}
