Task("Benchmark")
    .Description("Time check, history and build, --runs 5.")
    .IsDependentOn("Compile")
    .Does<BuildContext>((cake, build) =>
    {
        var folder = build.Artifacts.Combine("benchmark");
        var handbook = folder.Combine("handbook");
        var log = folder.CombineWithFilePath("last-run.txt");

        TimeSpan Time(string verb, string arguments)
        {
            var settings = new ProcessSettings
            {
                WorkingDirectory = build.Root,
                Arguments = Clausebook.Arguments(build, verb, more => more.Append(arguments)),
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                // A cache of its own, so that "cold" is cold and the user's cache stays as it is.
                EnvironmentVariables = new Dictionary<string, string> { ["XDG_CACHE_HOME"] = folder.Combine("cache").FullPath },
            };
            var watch = System.Diagnostics.Stopwatch.StartNew();
            var exitCode = cake.StartProcess("dotnet", settings, out var output, out var errors);
            watch.Stop();
            if (exitCode != 0)
            {
                System.IO.File.WriteAllLines(log.FullPath, output.Concat(errors));
                Stop.With(exitCode, $"clausebook {verb} ended with exit code {exitCode}; its output is in {log.FullPath}");
            }
            return watch.Elapsed;
        }

        TimeSpan BuildCold()
        {
            cake.CleanDirectory(folder);
            return Time("build", $"--out \"{handbook.FullPath}\"");
        }

        void Row(string stage, Func<TimeSpan> run)
        {
            var times = Enumerable.Range(0, build.Runs).Select(_ => run().TotalMilliseconds).Order().ToArray();
            Console.WriteLine(FormattableString.Invariant($"{stage,-18}{times[0],10:F0}{times[times.Length / 2],10:F0}{times[^1],10:F0}"));
        }

        cake.EnsureDirectoryExists(folder);
        cake.CleanDirectory(folder);
        Console.WriteLine($"Whole processes, {build.Runs} runs each, milliseconds");
        Console.WriteLine($"{"stage",-18}{"fastest",10}{"median",10}{"slowest",10}");
        Row("check", () => Time("check", "--format concise"));
        Row("history", () => Time("history", "--format json"));
        Row("build, cold", BuildCold);
        Row("build, unchanged", () => Time("build", $"--out \"{handbook.FullPath}\""));
    });
