using Clausebook.Reporting;

namespace Clausebook.Cli;

/// <summary>What the terminal that we write to can show.</summary>
internal static class Terminal
{
    /// <summary>True when output is to be coloured.</summary>
    /// <param name="choice">auto, always or never.</param>
    public static bool IsColored(string choice) => ColorChoice.IsColored(choice, !Console.IsOutputRedirected, Environment.GetEnvironmentVariable);
}
