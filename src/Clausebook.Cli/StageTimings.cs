using System.CommandLine;
using System.Diagnostics;

namespace Clausebook.Cli;

/// <summary><c>--timings</c>: how long each stage of a run took, for those who measure.</summary>
internal sealed class StageTimings
{
    private readonly Option<bool> option = new("--timings") { Description = "Say on standard error how long each stage took, and how much processor time." };
    private readonly List<(string Stage, long Start, TimeSpan Cpu)> begun = [];

    /// <summary>Adds the option to a verb.</summary>
    public void AddTo(Command command) => command.Add(option);

    /// <summary>The request, with its stages timed when the command line asks for it.</summary>
    public PipelineRequest Watch(ParseResult result, PipelineRequest request) => !result.GetValue(option) ? request : request with
    {
        Progress = stage =>
        {
            begun.Add((stage, Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime));
            request.Progress(stage);
        },
    };

    /// <summary>Writes one line a stage; nothing when nothing was timed. A stage ends where the next one begins; what runs beside it counts for it.</summary>
    public void Write(TextWriter to)
    {
        if (begun.Count == 0) return;
        begun.Add(("", Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime));
        foreach (var (stage, next) in begun.Zip(begun.Skip(1)))
        {
            to.WriteLine(FormattableString.Invariant($"timing: {stage.Stage} {Stopwatch.GetElapsedTime(stage.Start, next.Start).TotalMilliseconds:F1} ms, {(next.Cpu - stage.Cpu).TotalMilliseconds:F1} ms CPU"));
        }
    }
}
