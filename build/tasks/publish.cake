Task("Publish")
    .Description("Write the handbook (clausebook build).")
    .IsDependentOn("Compile")
    .Does<BuildContext>((cake, build) =>
    {
        Clausebook.Run(cake, build, "build", arguments =>
        {
            arguments.Append("--out").AppendQuoted(build.Handbook.FullPath);
            if (build.Strict) arguments.Append("--strict");
        });
        build.ClosingLine = $"Handbook: {build.Handbook.CombineWithFilePath("index.html").FullPath}";
    });
