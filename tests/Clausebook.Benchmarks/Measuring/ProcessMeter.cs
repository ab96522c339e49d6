using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Clausebook.Benchmarks.Measuring;

/// <summary>
/// Runs a program and says what it used. Linux adds up what children used over the life of their parent, so each program runs under a process
/// of its own: this program again, started as <c>measure</c>. A reading of memory below that process's own 35 MiB means "at most that".
/// </summary>
internal static partial class ProcessMeter
{
    /// <summary>The first argument that makes this program the parent of what is measured.</summary>
    public const string Verb = "measure";

    /// <summary>Runs a program to its end; one that fails ends the measuring, with what it said.</summary>
    public static ProcessUse Run(string program, IEnumerable<string> arguments, string folder, IReadOnlyDictionary<string, string>? environment = null)
    {
        var result = Path.GetTempFileName();
        try
        {
            ProcessStartInfo start = new(Environment.ProcessPath!, [.. Self(), Verb, result, program, .. arguments]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var (name, value) in environment ?? new Dictionary<string, string>()) start.Environment[name] = value;
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with exit code {process.ExitCode}:\n{Start(output.Result)}{Start(error)}");
            var numbers = File.ReadAllText(result).Split(' ').Select(n => double.Parse(n, CultureInfo.InvariantCulture)).ToArray();
            return new(numbers[0], numbers[1], numbers[2]) { Stages = Stages(error) };
        }
        finally
        {
            File.Delete(result);
        }
    }

    /// <summary>The parent's side: runs the program, notes what it used, and ends as it ended.</summary>
    public static int RunChild(string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var child = Process.Start(new ProcessStartInfo(arguments[2], arguments[3..]))!;
        child.WaitForExit();
        var wall = watch.Elapsed.TotalSeconds;
        var (cpu, peak) = ChildUsage.Read();
        File.WriteAllText(arguments[1], FormattableString.Invariant($"{wall:R} {cpu:R} {peak:R}"));
        return child.ExitCode;
    }

    /// <summary>Started through <c>dotnet</c>, this program is the first argument; as an executable of its own it is the process.</summary>
    private static string[] Self() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(ProcessMeter).Assembly.Location] : [];

    private static Dictionary<string, double> Stages(string error) =>
        Timing().Matches(error).GroupBy(m => m.Groups["stage"].Value).ToDictionary(g => g.Key, g => g.Sum(m => double.Parse(m.Groups["ms"].Value, CultureInfo.InvariantCulture)) / 1000, StringComparer.Ordinal);

    private static string Start(string text) => text.Length > 2_000 ? text[..2_000] + "…\n" : text;

    [GeneratedRegex(@"^timing: (?<stage>.+) [0-9.]+ ms, (?<ms>[0-9.]+) ms CPU\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Timing();
}
