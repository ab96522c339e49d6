Task("Compile")
    .Description("Compile the solution, every warning an error.")
    .IsDependentOn("Restore")
    .Does<BuildContext>((cake, build) =>
    {
        var inputs = UpToDate.Compile(build);
        if (inputs.Holds(build.Cli))
        {
            Console.WriteLine("Sources are unchanged.");
            return;
        }
        var arguments = new ProcessArgumentBuilder().Append("build").AppendQuoted(build.Solution.FullPath).Append("--no-restore -nologo -v quiet -clp:NoSummary -c").Append(build.Configuration);
        if (cake.StartProcess("dotnet", new ProcessSettings { Arguments = arguments }) != 0) Stop.With(1, "the solution does not compile; the errors stand above");
        inputs.Save();
    });
