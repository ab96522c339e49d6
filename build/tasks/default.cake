Task("Default")
    .Description("From Restore to Verify: the whole handbook.")
    .IsDependentOn("Restore")
    .IsDependentOn("Compile")
    .IsDependentOn("Validate")
    .IsDependentOn("Stamp")
    .IsDependentOn("Publish")
    .IsDependentOn("Verify");
