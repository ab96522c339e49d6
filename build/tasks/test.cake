using System.Xml.Linq;

Task("Test")
    .Description("Run all tests and count them in one line.")
    .IsDependentOn("Compile")
    .Does<BuildContext>((cake, build) =>
    {
        var results = build.Artifacts.Combine("test-results");
        cake.EnsureDirectoryExists(results);
        cake.CleanDirectory(results);
        var arguments = new ProcessArgumentBuilder().Append("test --solution").AppendQuoted(build.Solution.FullPath).Append("--no-build --no-progress -c").Append(build.Configuration)
            .Append("--report-xunit-trx --ignore-exit-code 8 --results-directory").AppendQuoted(results.FullPath); // 8: a project without a test; the sum decides below
        var exitCode = cake.StartProcess("dotnet", new ProcessSettings { WorkingDirectory = build.Root, Arguments = arguments });

        XNamespace trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";
        var outcomes = cake.GetFiles(results.FullPath + "/**/*.trx").SelectMany(file => XDocument.Load(file.FullPath).Descendants(trx + "UnitTestResult")).CountBy(result => (string)result.Attribute("outcome")).ToDictionary();
        int passed = outcomes.GetValueOrDefault("Passed"), skipped = outcomes.GetValueOrDefault("NotExecuted"), failed = outcomes.Values.Sum() - passed - skipped;
        build.ClosingLine = $"{passed} passed, {failed} failed, {skipped} skipped";

        string problem = failed > 0 ? "tests failed" : exitCode != 0 ? $"a test project ended early (exit code {exitCode})" : passed == 0 ? "no test ran" : null;
        if (problem is null) return;
        Console.Error.WriteLine($"build: {problem}");
        Console.WriteLine(build.ClosingLine);
        Environment.Exit(1);
    });
