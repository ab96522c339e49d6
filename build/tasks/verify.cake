Task("Verify")
    .Description("Check what readers will get (clausebook verify).")
    .IsDependentOn("Publish")
    .Does<BuildContext>((cake, build) => Clausebook.Run(cake, build, "verify", arguments => arguments.AppendQuoted(build.Handbook.FullPath)));
