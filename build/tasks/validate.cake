Task("Validate")
    .Description("Check what people wrote (clausebook check).")
    .IsDependentOn("Compile")
    .Does<BuildContext>((cake, build) => Clausebook.Run(cake, build, "check", arguments =>
    {
        if (build.Strict) arguments.Append("--strict");
        if (build.Format is not null) arguments.Append("--format").AppendQuoted(build.Format);
    }));
