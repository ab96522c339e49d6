using Clausebook.Findings;

namespace Clausebook.Publishing;

/// <summary>Turns what the operating system refused into one sentence with the path and the cause.</summary>
internal static class DiskFault
{
    public static bool IsOne(Exception fault) => fault is IOException or UnauthorizedAccessException;

    public static EnvironmentException Explain(Exception fault, string path)
    {
        var cause = fault.Message.TrimEnd('.');
        var place = cause.Contains(path, StringComparison.Ordinal) ? "" : $" to {path}";
        return new($"The handbook could not be published{place}: {cause}. What was published before still stands.", "Make room or change the permissions, then build again.", fault);
    }
}
