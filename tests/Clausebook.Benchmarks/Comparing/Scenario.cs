using Clausebook.Benchmarks.Measuring;

namespace Clausebook.Benchmarks.Comparing;

/// <summary>Something that is run and measured.</summary>
/// <param name="Name">What it is called in tables.</param>
/// <param name="Prepare">Puts things in place; not measured.</param>
/// <param name="Run">Runs the process.</param>
internal sealed record Scenario(string Name, Action Prepare, Func<ProcessUse> Run);
