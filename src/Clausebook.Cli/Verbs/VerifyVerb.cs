using System.CommandLine;
using Clausebook.Verification;

namespace Clausebook.Cli.Verbs;

/// <summary><c>clausebook verify</c>: holds a published handbook against its manifest and walks through every page. Needs no repository.</summary>
internal static class VerifyVerb
{
    public static Command Create()
    {
        var folder = new Argument<string>("handbook") { Description = "The folder of a published handbook." };
        var noCache = new Option<bool>("--no-cache") { Description = "Neither use nor keep anything in the user's cache folder; the outcome is the same." };
        var report = new ReportOptions();
        var command = new Command("verify", """
            Checks a published handbook: every file against the manifest, every link, fragment, heading and landmark, nothing remote.

              clausebook verify artifacts/handbook
            """);
        command.Add(folder);
        command.Add(noCache);
        report.AddTo(command);
        command.SetAction(result => Reported.Verification(result, report, () => new HandbookVerifier { UseCache = !result.GetValue(noCache) }.Verify(result.GetValue(folder)!)));
        return command;
    }
}
