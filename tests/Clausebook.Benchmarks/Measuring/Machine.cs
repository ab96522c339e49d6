using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Clausebook.Benchmarks.Measuring;

/// <summary>The machine that was measured on, in words, because numbers without one mean nothing.</summary>
/// <param name="Hardware">Processor, cores and memory.</param>
/// <param name="Software">System, .NET, git and the peer.</param>
/// <param name="Load">Processes that wanted a core when measuring began, on average over a minute; 0 where the system does not tell.</param>
internal sealed record Machine(string Hardware, string Software, double Load)
{
    /// <summary>Describes this machine.</summary>
    public static Machine Describe(string? peer)
    {
        var cores = Environment.ProcessorCount;
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1024.0 / 1024 / 1024;
        string?[] software = [RuntimeInformation.OSDescription, RuntimeInformation.FrameworkDescription, Version("git"), peer];
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{cores} {(cores == 1 ? "core" : "cores")} ({Processor()}), {memory:F0} GiB of memory"),
            string.Join(", ", software.Where(s => !string.IsNullOrEmpty(s))),
            ReadLoad());
    }

    /// <summary>True when the machine had other work to do: then only ratios of one run mean something.</summary>
    public bool IsBusy => Load > Environment.ProcessorCount / 2.0;

    /// <summary>The first line of what a program says about its version, or null when there is no such program.</summary>
    public static string? Version(string program)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, [program == "hugo" ? "version" : "--version"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var first = process.StandardOutput.ReadToEnd().Split('\n')[0].Trim();
            return process.WaitForExit(5_000) && process.ExitCode == 0 ? Shorten(first) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null; // not installed
        }
    }

    /// <summary>"hugo v0.111.3+extended linux/amd64 BuildDate=…" is more than anybody reads.</summary>
    private static string Shorten(string version) => string.Join(' ', version.Split(' ').TakeWhile(word => !word.Contains('/', StringComparison.Ordinal) && !word.Contains('=', StringComparison.Ordinal)));

    private static string Processor()
    {
        var name = File.Exists("/proc/cpuinfo") ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim() : null;
        return name ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    private static double ReadLoad() =>
        File.Exists("/proc/loadavg") ? double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0], CultureInfo.InvariantCulture) : 0;
}
