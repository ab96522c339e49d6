Task("Stamp")
    .Description("Write artifacts/history.json (clausebook history).")
    .IsDependentOn("Compile")
    .Does<BuildContext>((cake, build) =>
    {
        cake.EnsureDirectoryExists(build.Artifacts);
        Clausebook.Run(cake, build, "history", arguments => arguments.Append("--format json --out").AppendQuoted(build.HistoryFile.FullPath));
    });
