Task("Clean")
    .Description("Remove artifacts, bin and obj.")
    .Does<BuildContext>((cake, build) =>
    {
        // .cake holds this very script, compiled; Windows would not let it go.
        var made = cake.GetSubDirectories(build.Artifacts).Where(folder => folder.GetDirectoryName() != ".cake").Concat(cake.GetDirectories("./src/*/bin") + cake.GetDirectories("./src/*/obj") + cake.GetDirectories("./tests/*/bin") + cake.GetDirectories("./tests/*/obj"));
        foreach (var folder in made) cake.DeleteDirectory(folder, new DeleteDirectorySettings { Recursive = true, Force = true });
        cake.DeleteFiles("./artifacts/*");
    });
