using Clausebook.Content;
using Clausebook.Findings;

namespace Clausebook.Publishing;

/// <summary>The folder that a handbook is published to, and the hidden work folder beside it that only builds into this folder use.</summary>
/// <param name="Path">Full path, with symbolic links on the way resolved; the folder itself is not resolved.</param>
/// <param name="Parent">The folder that it stands in, or null when it is the root of a file system.</param>
internal sealed record OutputFolder(string Path, string? Parent)
{
    /// <summary>Lives beside the output, hence on its file system, so that moving from one to the other is one step.</summary>
    public string Work { get; } = System.IO.Path.Combine(Parent ?? Path, $".{System.IO.Path.GetFileName(Path)}.clausebook");

    /// <summary>The handbook while it is being made; after the swap, the former one.</summary>
    public string Next => System.IO.Path.Combine(Work, "next");

    /// <summary>The former handbook, for a moment, where folders cannot be exchanged in one step.</summary>
    public string Previous => System.IO.Path.Combine(Work, "previous");

    /// <summary>Held open by the build whose turn it is.</summary>
    public string Lock => System.IO.Path.Combine(Work, "lock");

    /// <summary>Names that build's process.</summary>
    public string Owner => System.IO.Path.Combine(Work, "owner");

    /// <summary>The full path of a file of the published handbook.</summary>
    public string File(string path) => System.IO.Path.Combine(Path, path);

    /// <exception cref="UsageException">No folder was named.</exception>
    public static OutputFolder Locate(string folder)
    {
        if (string.IsNullOrWhiteSpace(folder) || folder.Contains('\0', StringComparison.Ordinal)) throw new UsageException("The output folder has no name.", "Name one with --out, or leave the option away.");
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(folder));
        var parent = System.IO.Path.GetDirectoryName(full);
        if (parent is null) return new(full, null);
        parent = RealPath.Of(parent);
        return new(System.IO.Path.Combine(parent, System.IO.Path.GetFileName(full)), parent);
    }
}
