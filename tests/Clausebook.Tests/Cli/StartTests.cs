using Clausebook.Testing;

namespace Clausebook.Tests.Cli;

/// <summary>What the product does not load, it does not wait for.</summary>
public sealed class StartTests
{
    private static readonly string[] Compilers = ["Microsoft.CodeAnalysis.CSharp.dll", "Microsoft.CodeAnalysis.Razor.dll", "Microsoft.AspNetCore.Razor.Language.dll"];

    [Fact]
    public void A_build_with_built_in_templates_needs_no_compiler()
    {
        using var repository = IsmsRepository.Committed();
        var product = repository.Beside("product");
        Copy(AppContext.BaseDirectory, product);
        foreach (var compiler in Compilers) File.WriteAllText(Path.Combine(product, compiler), "not an assembly");
        var start = ClausebookProcess.StartInfo(repository.Path, "build", "--out", repository.Beside("site"));
        start.ArgumentList[0] = Path.Combine(product, "Clausebook.Cli.dll");

        var run = ClausebookProcess.Run(start);

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.True(File.Exists(Path.Combine(repository.Beside("site"), "index.html")));
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        var native = Path.Combine(from, "runtimes");
        foreach (var file in Directory.Exists(native) ? Directory.GetFiles(native, "*", SearchOption.AllDirectories) : [])
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
