using Clausebook.Catalogues;
using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.Loading;
using Clausebook.Modelling;
using Clausebook.Validation;

namespace Clausebook;

/// <summary>The first three stages together: load, model, validate. They need the files of one point in time, and nothing else.</summary>
internal static class ContentStage
{
    private const string ConfigName = "isms.yaml";

    /// <summary>Reads and validates a tree.</summary>
    /// <exception cref="ConfigurationException">isms.yaml is missing or cannot be used.</exception>
    public static ReadSystem Read(ContentTree tree, PipelineRequest request) => Read(tree, ReadOptions(tree, request.ConfigPath), request);

    /// <summary>Reads and validates a tree whose configuration is known.</summary>
    /// <param name="tree">The files.</param>
    /// <param name="options">The options.</param>
    /// <param name="request">The request.</param>
    /// <param name="commit">The commit that the files are of: what was parsed of one state is kept apart from what was parsed of another.</param>
    /// <param name="judges">False to leave the rules aside.</param>
    /// <exception cref="ConfigurationException">isms.yaml asks for something that does not exist.</exception>
    public static ReadSystem Read(ContentTree tree, IsmsOptions options, PipelineRequest request, string? commit = null, bool judges = true)
    {
        request.Progress("Loading");
        var content = new DocumentLoader(tree, options.Content) { Cache = request.Cache, CacheName = Path.GetFullPath(request.Root) + (commit is null ? "" : $"\0{commit}"), Variables = new(options.Organization.Values) }.Load();
        var catalogues = CatalogueLibrary.Load(tree, options.Content.Catalogues);
        request.Progress("Modelling");
        var system = new ManagementSystemBuilder(options, catalogues, request.AsOf).Build(content);
        if (!judges) return new(options, tree, system, content.FileCount, []);
        request.Progress("Validating");
        return new(options, tree, system, content.FileCount, [.. content.Findings, .. catalogues.Findings, .. new Validator().Validate(system)]);
    }

    /// <summary>Reads the configuration alone.</summary>
    /// <exception cref="ConfigurationException">isms.yaml is missing or cannot be used.</exception>
    public static IsmsOptions ReadOptions(ContentTree tree, string? configPath)
    {
        List<Finding> findings = [];
        var source = configPath is null ? FromTree(tree, findings) : FromDisk(configPath, findings);
        var options = source is null ? null : new IsmsOptionsReader(findings).Read(source);
        return options ?? throw new ConfigurationException([.. findings.Order(Comparer<Finding>.Create(Finding.CompareByPlace))]);
    }

    private static SourceText? FromTree(ContentTree tree, List<Finding> findings)
    {
        if (tree is CommitTree && tree.Find(ConfigName) is null) throw new UsageException(
            $"There is no isms.yaml in {tree.Description}, so it holds no ISMS.", "Name a later commit or day, or a configuration with --config.");
        var entry = tree.Find(ConfigName) ?? throw new UsageException(
            "There is no isms.yaml here, so this folder is not an ISMS repository.",
            "Run clausebook in the folder that holds isms.yaml, name that folder with -C, or write an isms.yaml that says: organization: {name: Your organization}");
        return SourceReader.Read(tree, entry, findings);
    }

    private static SourceText? FromDisk(string path, List<Finding> findings)
    {
        try
        {
            return SourceReader.Decode(path.Replace('\\', '/'), File.ReadAllBytes(path), findings);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The configuration {path} cannot be read: {exception.Message}", "Name an existing file with --config.", exception);
        }
    }
}
