// Ends the build for a reason that is no defect of the build: one line and the exit code, without Cake's stack of error messages.

public static class Stop
{
    /// <summary>The command line asks for something that does not exist.</summary>
    public static Exception Usage(string message) => With(2, message);

    /// <summary>A step said no. Its own output already tells why.</summary>
    public static Exception With(int exitCode, string message)
    {
        Console.Out.Flush();
        Console.Error.WriteLine($"build: {message}");
        Environment.Exit(exitCode);
        return new InvalidOperationException(message); // never reached; lets callers write "throw Stop.With(…)" in an expression
    }
}
