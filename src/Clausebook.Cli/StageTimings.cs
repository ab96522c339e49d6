using System.CommandLine;
using System.Diagnostics;

namespace Clausebook.Cli;

/// <summary><c>--timings</c>: how long each stage of a run took, for those who measure.</summary>
internal sealed class StageTimings
{
    private readonly Option<bool> option = new("--timings") { Description = "Say on standard error how long each stage took." };
    private readonly List<(string Stage, long Start)> begun = [];

    /// <summary>Adds the option to a verb.</summary>
    public void AddTo(Command command) => command.Add(option);

    /// <summary>The request, with its stages timed when the command line asks for it.</summary>
    public PipelineRequest Watch(ParseResult result, PipelineRequest request) => !result.GetValue(option) ? request : request with
    {
        Progress = stage =>
        {
            begun.Add((stage, Stopwatch.GetTimestamp()));
            request.Progress(stage);
        },
    };

    /// <summary>Writes one line a stage; nothing when nothing was timed. A stage ends where the next one begins.</summary>
    public void Write(TextWriter to)
    {
        var end = Stopwatch.GetTimestamp();
        for (var i = 0; i < begun.Count; i++)
        {
            var elapsed = Stopwatch.GetElapsedTime(begun[i].Start, i + 1 < begun.Count ? begun[i + 1].Start : end);
            to.WriteLine(FormattableString.Invariant($"timing: {begun[i].Stage} {elapsed.TotalMilliseconds:F1} ms"));
        }
    }
}
