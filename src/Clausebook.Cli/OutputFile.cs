using Clausebook.Findings;

namespace Clausebook.Cli;

/// <summary>Where a verb writes what it produces: a file that the user named, or standard output.</summary>
internal static class OutputFile
{
    /// <summary>Opens the file, folders included, or standard output when no path is given.</summary>
    public static Stream Open(string? path)
    {
        if (path is null) return Console.OpenStandardOutput();
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            return File.Create(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new EnvironmentException($"{path} cannot be written: {exception.Message}", "Name a file that you may write.", exception);
        }
    }
}
