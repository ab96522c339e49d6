using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Clausebook.Publishing;

/// <summary>
/// The list of everything in a handbook, with sizes and SHA-256. It proves what was published, and marks the folder as one that a build may
/// replace. One line a file, so that two manifests can be compared with any tool.
/// </summary>
/// <param name="Stamp">What the handbook was made from.</param>
/// <param name="Entries">Every file but the manifest itself, in ordinal order of their paths.</param>
internal sealed record HandbookManifest(HandbookStamp Stamp, IReadOnlyList<ManifestEntry> Entries)
{
    public const string Path = "data/manifest.json";
    public const string Schema = "clausebook-handbook/1";

    public byte[] ToBytes()
    {
        StringBuilder text = new("{\n");
        text.Append(CultureInfo.InvariantCulture, $"  \"schema\": {Quote(Schema)},\n");
        text.Append(CultureInfo.InvariantCulture, $"  \"tool\": {{\"name\": \"clausebook\", \"version\": {Quote(Stamp.ToolVersion)}}},\n");
        text.Append(CultureInfo.InvariantCulture, $"  \"commit\": {Quote(Stamp.Commit)},\n");
        text.Append(CultureInfo.InvariantCulture, $"  \"as_of\": \"{Stamp.AsOf:yyyy-MM-dd}\",\n");
        text.Append("  \"options\": {").AppendJoin(", ", Stamp.Options.Select(option => $"{Quote(option.Key)}: {Quote(option.Value)}")).Append("},\n");
        text.Append("  \"files\": [\n");
        text.AppendJoin(",\n", Entries.Select(entry => string.Create(CultureInfo.InvariantCulture, $"    {{\"path\": {Quote(entry.Path)}, \"size\": {entry.Size}, \"sha256\": \"{entry.Sha256}\"}}")));
        text.Append("\n  ]\n}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The manifest that the bytes hold, or null when they are not one.</summary>
    public static HandbookManifest? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var json = JsonDocument.Parse(bytes);
            var root = json.RootElement;
            return root.GetProperty("schema").GetString() == Schema ? new(ReadStamp(root), [.. root.GetProperty("files").EnumerateArray().Select(ReadEntry)]) : null;
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null; // anything that does not read as our manifest is somebody else's file
        }
    }

    private static HandbookStamp ReadStamp(JsonElement root) =>
        new(Text(root, "commit"), DateOnly.ParseExact(Text(root, "as_of"), "yyyy-MM-dd", CultureInfo.InvariantCulture), Text(root.GetProperty("tool"), "version"))
        {
            Options = root.GetProperty("options").EnumerateObject().ToImmutableSortedDictionary(option => option.Name, option => option.Value.GetString() ?? "", StringComparer.Ordinal),
        };

    private static ManifestEntry ReadEntry(JsonElement entry) => new(Text(entry, "path"), entry.GetProperty("size").GetInt64(), Text(entry, "sha256"));

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? throw new JsonException(name);

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
