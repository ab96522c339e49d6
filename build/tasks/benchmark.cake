Task("Benchmark")
    .Description("Measure processes and parts: --corpus, --runs.")
    .IsDependentOn("Compile")
    .Does<BuildContext>((cake, build) =>
    {
        void Run(string verb, Action<ProcessArgumentBuilder> more)
        {
            var arguments = new ProcessArgumentBuilder().AppendQuoted(build.Benchmarks.FullPath).Append(verb).Append("--out").AppendQuoted(build.Artifacts.Combine("benchmark").FullPath);
            more(arguments);
            var exitCode = cake.StartProcess("dotnet", new ProcessSettings { WorkingDirectory = build.Root, Arguments = arguments });
            if (exitCode != 0) Stop.With(exitCode, $"the measuring ended with exit code {exitCode}; why stands above");
        }

        Run("compare", arguments =>
        {
            arguments.Append("--corpus").AppendQuoted(build.Corpus).Append("--runs").Append(build.Runs.ToString()).Append("--cli").AppendQuoted(build.Cli.FullPath);
            if (build.UpdateReadme) arguments.Append("--update-readme");
        });
        Run("history", arguments => arguments.Append("--corpus").AppendQuoted(build.Corpus).Append("--runs").Append(build.Runs.ToString()));
        Run("parts", arguments => arguments.Append("--corpus small"));
        build.ClosingLine = $"Results: {build.Artifacts.Combine("benchmark").FullPath}";
    });
