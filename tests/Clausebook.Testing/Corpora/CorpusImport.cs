using System.Diagnostics;
using System.Text;

namespace Clausebook.Testing.Corpora;

/// <summary>A running <c>git fast-import</c>: a whole history goes into a repository through one stream.</summary>
internal sealed class CorpusImport : IDisposable
{
    private readonly Process git;
    private readonly BufferedStream stream;
    private int mark;

    /// <summary>Starts the import into an empty repository.</summary>
    public CorpusImport(string folder)
    {
        var start = GitCommand.StartInfo(folder, "fast-import", "--quiet", "--done", "--force");
        start.RedirectStandardOutput = start.RedirectStandardError = false;
        git = Process.Start(start)!;
        stream = new(git.StandardInput.BaseStream, 1 << 20);
    }

    /// <summary>Writes a commit and returns its mark.</summary>
    public int Commit(CorpusCommit commit)
    {
        mark++;
        Line($"commit refs/heads/{commit.Branch}\nmark :{mark}\nauthor {commit.Author.Name} <{commit.Author.Email}> {commit.Written} {commit.Author.Zone}");
        Line($"committer {commit.Author.Name} <{commit.Author.Email}> {commit.Committed} {commit.Author.Zone}");
        Data(Encoding.UTF8.GetBytes(commit.Message));
        if (commit.Parent > 0) Line($"from :{commit.Parent}");
        if (commit.Merged > 0) Line($"merge :{commit.Merged}");
        foreach (var path in commit.Deleted) Line($"D {path}");
        foreach (var (path, bytes) in commit.Files)
        {
            Line($"M 100644 inline {path}");
            Data(bytes);
        }
        Line("");
        return mark;
    }

    /// <summary>Ends the stream and waits until git has written everything.</summary>
    public void Complete()
    {
        Line("done");
        stream.Close();
        git.WaitForExit();
        if (git.ExitCode != 0) throw new InvalidOperationException($"git fast-import ended with exit code {git.ExitCode}.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        stream.Dispose();
        git.Dispose();
    }

    private void Data(byte[] bytes)
    {
        Line($"data {bytes.Length}");
        stream.Write(bytes);
        stream.WriteByte((byte)'\n');
    }

    private void Line(string line) => stream.Write(Encoding.UTF8.GetBytes(line + "\n"));
}
