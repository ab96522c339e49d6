Task("Pack")
    .Description("Pack the dotnet tool into artifacts/packages.")
    .Does<BuildContext>((cake, build) =>
    {
        var packages = build.Artifacts.Combine("packages");
        cake.EnsureDirectoryExists(packages);
        cake.CleanDirectory(packages);
        // In a folder of its own, because a package carries its version from git and what Compile made must stay as it is.
        var arguments = new ProcessArgumentBuilder().Append("pack").AppendQuoted(build.CliProject.FullPath).Append("-nologo -v quiet -p:VersionFromGit=true -c").Append(build.Configuration)
            .Append("--artifacts-path").AppendQuoted(build.Artifacts.Combine("pack").FullPath).Append("-o").AppendQuoted(packages.FullPath);
        if (cake.StartProcess("dotnet", new ProcessSettings { Arguments = arguments }) != 0) Stop.With(1, "the tool could not be packed; the errors stand above");
    });
