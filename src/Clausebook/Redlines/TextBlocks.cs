using System.Collections.Immutable;
using Clausebook.Loading;

namespace Clausebook.Redlines;

/// <summary>The outermost blocks of two texts. What stands in both byte for byte is read only when it is printed.</summary>
internal static class TextBlocks
{
    /// <summary>The blocks of both texts.</summary>
    public static (Block Old, Block Present) Read(MarkdownBody old, MarkdownBody present)
    {
        Vocabulary vocabulary = new();
        var (before, now) = (ChunkReader.Read(old), ChunkReader.Read(present));
        Dictionary<Chunk, int> known = new(before.Count); // the number of what stands in the old text; below zero, as no other
        foreach (var chunk in before) known.TryAdd(chunk, -1 - known.Count);
        HashSet<int> shared = [.. now.Select(c => known.GetValueOrDefault(c)).Where(id => id < 0)];
        return (Text(before), Text(now));

        Block Text(List<Chunk> chunks) => new() { Kind = BlockKind.Text, Id = 0, Children = [.. chunks.Select(Read).OfType<Block>()] };

        Block? Read(Chunk chunk) => known.TryGetValue(chunk, out var id) && shared.Contains(id) && chunk.Kind is { } kind
            ? new(new Lazy<Block>(() => BlockReader.Read(chunk, vocabulary)!)) { Kind = kind, Id = id }
            : BlockReader.Read(chunk, vocabulary);
    }
}
