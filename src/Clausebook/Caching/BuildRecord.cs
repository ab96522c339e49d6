using System.Collections.Immutable;
using Clausebook.Findings;
using Clausebook.History;

namespace Clausebook.Caching;

/// <summary>What a run was made from and what came of it, so that the next one can tell whether anything has changed.</summary>
/// <param name="Head">The repository.</param>
/// <param name="Places">Everything else that was read, as full paths.</param>
/// <param name="Content">Its state before anything was read.</param>
/// <param name="Counts">What the report counts.</param>
/// <param name="Fails">Whether a finding reached the threshold.</param>
/// <param name="Findings">What was found.</param>
/// <param name="Output">What was published, or null for a check.</param>
internal sealed record BuildRecord(HeadState Head, ImmutableArray<string> Places, FolderState Content, ContentCounts Counts, bool Fails, ImmutableArray<Finding> Findings, BuildOutput? Output)
{
    /// <summary>The record as bytes.</summary>
    public byte[] ToBytes()
    {
        using MemoryStream bytes = new();
        using (BinaryWriter to = new(bytes))
        {
            foreach (var text in new[] { Head.GitDirectory, Head.Prefix, Head.Commit, Head.Branch, Head.Tags }) to.Write(text);
            to.Write(Places.Length);
            foreach (var place in Places) to.Write(place);
            Write(to, Content);
            foreach (var count in new[] { Counts.Files, Counts.ControlsDecided, Counts.ControlsTotal, Counts.OverdueReviews }) to.Write(count);
            to.Write(Fails);
            FindingBytes.Write(to, Findings);
            to.Write(Output is not null);
            if (Output is { } output)
            {
                to.Write(output.Requested);
                to.Write(output.Published.Folder);
                to.Write(output.Published.Files);
                to.Write(output.Published.ManifestSha256);
                Write(to, output.State);
            }
        }
        return bytes.ToArray();
    }

    /// <summary>The record that the bytes hold; null when they are not one.</summary>
    public static BuildRecord? Read(byte[] bytes)
    {
        try
        {
            using BinaryReader from = new(new MemoryStream(bytes));
            HeadState head = new(from.ReadString(), from.ReadString(), from.ReadString(), from.ReadString(), from.ReadString());
            var places = Enumerable.Range(0, from.ReadInt32()).Select(_ => from.ReadString()).ToImmutableArray();
            var content = ReadState(from);
            ContentCounts counts = new(from.ReadInt32(), from.ReadInt32(), from.ReadInt32(), from.ReadInt32());
            var fails = from.ReadBoolean();
            var findings = FindingBytes.Read(from);
            return new(head, places, content, counts, fails, findings, from.ReadBoolean() ? new(from.ReadString(), new(from.ReadString(), from.ReadInt32(), 0, 0, from.ReadString()), ReadState(from)) : null);
        }
        catch (Exception fault) when (fault is IOException or FormatException or ArgumentException)
        {
            return null; // cut off, or of another shape
        }
    }

    private static void Write(BinaryWriter to, FolderState state)
    {
        to.Write(state.Digest);
        to.Write(state.Young.Length);
        foreach (var (path, sha256) in state.Young)
        {
            to.Write(path);
            to.Write(sha256);
        }
    }

    private static FolderState ReadState(BinaryReader from) =>
        new(from.ReadString(), [.. Enumerable.Range(0, from.ReadInt32()).Select(_ => new YoungFile(from.ReadString(), from.ReadString()))]);
}
