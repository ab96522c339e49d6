using System.Collections.Concurrent;
using System.Text;
using Clausebook.Caching;
using Clausebook.Findings;
using Clausebook.History;
using Clausebook.History.Git;
using Clausebook.Loading;
using Clausebook.Model;

namespace Clausebook.Redlines;

/// <summary>
/// The texts of versions and what changed between them: read from git, and worked out, when a page asks for it, on any thread. What is wrong
/// with a former text is no finding of today: it is shown as far as it can be read.
/// </summary>
internal sealed class VersionArchive : IDisposable
{
    private readonly Lazy<GitObjectDatabase> objects;
    private readonly ConcurrentBag<MarkdownReader> readers = [];
    private readonly Variables variables;
    private readonly RedlineStore known;

    private VersionArchive(string gitDirectory, Variables variables, CacheFolder cache)
    {
        objects = new(() => GitObjectDatabase.Open(gitDirectory));
        this.variables = variables;
        known = new(cache, variables.Identity);
    }

    /// <summary>The archive of a stamped system; null when it was not stamped from a repository.</summary>
    /// <param name="stamped">The system.</param>
    /// <param name="options">Variables in texts have their values of today: these are not part of any version.</param>
    /// <param name="cache">Where redlines are kept.</param>
    public static VersionArchive? Open(StampedSystem stamped, IsmsOptions options, CacheFolder cache) =>
        stamped.GitDirectory is { } repository ? new(repository, new(options.Organization.Values), cache) : null;

    /// <summary>A committed text.</summary>
    /// <param name="blob">Its bytes.</param>
    /// <param name="path">Its path at that time.</param>
    /// <param name="pages">How many pages need it.</param>
    /// <param name="body">Its body, when that has been read already.</param>
    public SharedText Text(GitObjectId blob, string path, int pages, MarkdownBody? body = null) => new(blob.ToString(), pages, () => Read(blob, path, body));

    /// <summary>A text of today.</summary>
    public SharedText Text(byte[] file, string path) => new(BlobName.Of(file).AsIs.ToString(), 1, () => Read(file, path, null));

    /// <summary>What changed between two texts.</summary>
    public Redline Redline(SharedText old, SharedText present)
    {
        if (known.Find(old.Name, present.Name) is not { } redline) return known.Add(old.Name, present.Name, Redlines.Redline.Between(old.Take(), present.Take()));
        old.Pass();
        present.Pass();
        return redline;
    }

    public void Dispose()
    {
        if (objects.IsValueCreated) objects.Value.Dispose();
        foreach (var reader in readers) reader.Dispose();
    }

    private VersionText Read(GitObjectId blob, string path, MarkdownBody? known)
    {
        try
        {
            return Read(objects.Value.ReadBytes(blob, GitObjectType.Blob), path, known);
        }
        catch (GitObjectException exception)
        {
            throw new EnvironmentException($"A former text of {path} cannot be read: {exception.Message}", HistoryFaults.Missing("").Remedy, exception);
        }
    }

    private VersionText Read(ReadOnlySpan<byte> file, string path, MarkdownBody? known)
    {
        var (frontMatter, body) = FrontMatterText.Split(file, out _);
        var fields = YamlReader.Read(path, Decode(file[frontMatter]), 1, YamlReader.FrontMatterLimit).Map ?? new MapValue([], new(path));
        if (known is not null) return new(fields, known);
        if (!readers.TryTake(out var reader)) reader = new MarkdownReader(variables, new AvoidedWords([]));
        var text = file.Length > SourceReader.SizeLimit ? MarkdownBody.Empty : reader.Read(new SourceText(path, Decode(file[body])), 0, []);
        readers.Add(reader);
        return new(fields, text);
    }

    private static string Decode(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
