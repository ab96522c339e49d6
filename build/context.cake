// What every task knows: where things are and what the command line asked for.

public sealed record BuildContext(string Target, string Configuration, DirectoryPath Root, DirectoryPath Artifacts, DirectoryPath Handbook)
{
    // The options of this build, with what each does; Cake's own ones stand in CakeOptions.
    private static readonly string[] Options = ["target", "configuration", "as-of", "strict", "format", "output", "runs", "corpus", "update-readme"];
    private static readonly string[] CakeOptions = ["description", "tree", "dryrun", "exclusive", "verbosity", "debug", "no-report", "invalidate-script-cache", "version", "info"];

    /// <summary>The day as seen from which the handbook is judged, or null for that of the last commit.</summary>
    public string AsOf { get; private init; }

    /// <summary>True when warnings count as errors.</summary>
    public bool Strict { get; private init; }

    /// <summary>How findings are printed, or null to let clausebook choose.</summary>
    public string Format { get; private init; }

    /// <summary>How often Benchmark runs each scenario.</summary>
    public int Runs { get; private init; }

    /// <summary>The largest repository that Benchmark measures on.</summary>
    public string Corpus { get; private init; }

    /// <summary>True when Benchmark writes its tables into README.md.</summary>
    public bool UpdateReadme { get; private init; }

    /// <summary>What is printed last, below Cake's own summary.</summary>
    public string ClosingLine { get; set; }

    public FilePath Solution => Root.CombineWithFilePath("Clausebook.slnx");
    public FilePath CliProject => Root.CombineWithFilePath("src/Clausebook.Cli/Clausebook.Cli.csproj");
    public FilePath Cli => Root.CombineWithFilePath($"src/Clausebook.Cli/bin/{Configuration}/net10.0/Clausebook.Cli.dll");
    public FilePath Benchmarks => Root.CombineWithFilePath($"tests/Clausebook.Benchmarks/bin/{Configuration}/net10.0/Clausebook.Benchmarks.dll");
    public FilePath HistoryFile => Artifacts.CombineWithFilePath("history.json");

    /// <summary>Reads the command line; a name that nobody knows ends the build with exit code 2.</summary>
    public static BuildContext From(ICakeContext cake, IEnumerable<string> targets)
    {
        var arguments = cake.Arguments.GetArguments();
        foreach (var name in arguments.Keys.Where(name => !name.StartsWith("settings_", StringComparison.OrdinalIgnoreCase)))
        {
            if (!Options.Concat(CakeOptions).Contains(name, StringComparer.OrdinalIgnoreCase)) Stop.Usage($"unknown option --{name}; known: --{string.Join(", --", Options)}");
        }
        if (Options.Except(["strict", "update-readme"]).FirstOrDefault(name => arguments.TryGetValue(name, out var values) && values.All(string.IsNullOrEmpty)) is { } bare) Stop.Usage($"--{bare} wants a value");
        var root = cake.Environment.WorkingDirectory;
        var artifacts = root.Combine("artifacts");
        return new(Known(cake.Argument("target", "Default"), "target", targets), Known(cake.Argument("configuration", "Release"), "configuration", ["Release", "Debug"]), root, artifacts,
            cake.HasArgument("output") ? new DirectoryPath(cake.Argument<string>("output")).MakeAbsolute(root) : artifacts.Combine("handbook"))
        {
            AsOf = Date(cake.Argument<string>("as-of", null)),
            Strict = cake.HasArgument("strict"),
            Format = cake.Argument<string>("format", null),
            Corpus = Known(cake.Argument("corpus", "medium"), "corpus", ["small", "medium", "large", "huge"]),
            UpdateReadme = cake.HasArgument("update-readme"),
            Runs = int.TryParse(cake.Argument("runs", "5"), out var runs) && runs > 0 ? runs : throw Stop.Usage("--runs wants a number above 0"),
        };
    }

    private static string Known(string value, string what, IEnumerable<string> known) =>
        known.FirstOrDefault(name => name.Equals(value, StringComparison.OrdinalIgnoreCase)) ?? throw Stop.Usage($"unknown {what} \"{value}\"; known: {string.Join(", ", known.Order(StringComparer.Ordinal))}");

    private static string Date(string text) =>
        text is null || DateOnly.TryParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _) ? text : throw Stop.Usage($"--as-of wants a date such as 2026-11-23, not \"{text}\"");
}
