// Runs the product itself. What a handbook is and when it is right is decided there, never in the build.

public static class Clausebook
{
    /// <summary>Runs a verb of the compiled command line; anything but success ends the build with the same exit code.</summary>
    public static void Run(ICakeContext cake, BuildContext build, string verb, Action<ProcessArgumentBuilder> arguments = null)
    {
        var exitCode = cake.StartProcess("dotnet", new ProcessSettings { WorkingDirectory = build.Root, Arguments = Arguments(build, verb, arguments) });
        if (exitCode != 0) Stop.With(exitCode, $"clausebook {verb} ended with exit code {exitCode} ({Meaning(exitCode)}); what to do stands above");
    }

    public static ProcessArgumentBuilder Arguments(BuildContext build, string verb, Action<ProcessArgumentBuilder> more)
    {
        var arguments = new ProcessArgumentBuilder().AppendQuoted(build.Cli.FullPath).Append(verb);
        if (build.AsOf is not null && verb != "verify") arguments.Append("--as-of").Append(build.AsOf);
        more?.Invoke(arguments);
        return arguments;
    }

    private static string Meaning(int exitCode) => exitCode switch
    {
        1 => "findings",
        2 => "usage or configuration",
        3 => "this machine or repository",
        130 => "interrupted",
        _ => "a defect of clausebook",
    };
}
