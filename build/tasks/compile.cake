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
        var arguments = new ProcessArgumentBuilder().Append("msbuild").AppendQuoted(build.Solution.FullPath).Append("-t:Build -m -nologo -v:quiet -p:Configuration=" + build.Configuration); // dotnet build would say every error twice
        if (cake.StartProcess("dotnet", new ProcessSettings { Arguments = arguments }) != 0) Stop.With(1, "the solution does not compile; the errors stand above");
        inputs.Save();
    });
