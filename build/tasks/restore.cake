Task("Restore")
    .Description("Fetch the packages that the lock files name.")
    .Does<BuildContext>((cake, build) =>
    {
        var inputs = UpToDate.Restore(build);
        if (inputs.Holds([.. cake.GetFiles("./src/*/*.csproj").Concat(cake.GetFiles("./tests/*/*.csproj")).Select(project => project.GetDirectory().CombineWithFilePath("obj/project.assets.json"))]))
        {
            Console.WriteLine("Packages and lock files are unchanged.");
            return;
        }
        var exitCode = cake.StartProcess("dotnet", new ProcessSettings { Arguments = new ProcessArgumentBuilder().Append("restore").AppendQuoted(build.Solution.FullPath).Append("-v quiet") });
        if (exitCode != 0) Stop.With(3, "the packages could not be restored; what is missing stands above");
        UpToDate.Restore(build).Save(); // computed again: outside CI a restore may bring the lock files up to date
    });
