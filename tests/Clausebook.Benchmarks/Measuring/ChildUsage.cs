using System.Runtime.InteropServices;

namespace Clausebook.Benchmarks.Measuring;

/// <summary>Asks the system what all ended children of this process used together.</summary>
internal static partial class ChildUsage
{
    private const int Children = -1;

    /// <summary>Processor seconds, and the peak of memory of the largest child in MiB; zeros on anything but Linux.</summary>
    public static (double Cpu, double PeakMiB) Read()
    {
        if (!OperatingSystem.IsLinux() || GetUsage(Children, out var usage) != 0) return (0, 0);
        return (usage.UserSeconds + usage.SystemSeconds + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6), usage.PeakKiB / 1024.0);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int GetUsage(int who, out Usage usage);

    /// <summary>The start of <c>struct rusage</c> on 64-bit Linux; the rest is room for what is not read.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 256)]
    private readonly struct Usage
    {
        public readonly long UserSeconds;
        public readonly long UserMicroseconds;
        public readonly long SystemSeconds;
        public readonly long SystemMicroseconds;
        public readonly long PeakKiB;
    }
}
