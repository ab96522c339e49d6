Task("Pack")
    .Description("Pack the dotnet tool into artifacts/packages.")
    .IsDependentOn("Restore")
    .Does<BuildContext>((cake, build) =>
    {
        var arguments = new ProcessArgumentBuilder().Append("pack").AppendQuoted(build.CliProject.FullPath).Append("--no-restore -nologo -v quiet -c").Append(build.Configuration)
            .Append("-p:VersionFromGit=true -o").AppendQuoted(build.Artifacts.Combine("packages").FullPath);
        if (cake.StartProcess("dotnet", new ProcessSettings { Arguments = arguments }) != 0) Stop.With(1, "the tool could not be packed; the errors stand above");
    });
