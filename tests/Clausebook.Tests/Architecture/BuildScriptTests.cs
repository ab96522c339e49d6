using Clausebook.Testing;

namespace Clausebook.Tests.Architecture;

public sealed class BuildScriptTests
{
    public static TheoryData<string> Tasks => [.. Directory.EnumerateFiles(ProjectFolder.Path("build/tasks"), "*.cake").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Tasks))]
    public void A_task_stands_in_the_table_of_contents_and_says_what_it_does(string file)
    {
        Assert.Contains($"#load \"tasks/{file}\"", Read("build/build.cake"), StringComparison.Ordinal);
        var script = Read("build/tasks/" + file);
        Assert.Equal(1, script.Split("Task(\"").Length - 1);
        Assert.Contains($"Task(\"{file[..^".cake".Length]}\")", script, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(".Description(\"", script, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_scripts_explain_the_same_options()
    {
        var bash = Help("build.sh", "#   --");
        Assert.NotEmpty(bash);
        Assert.Equal(bash, Help("build.ps1", "  --"));
    }

    private static IReadOnlyList<string> Help(string file, string start) => [.. Read(file).Split('\n').TakeWhile(l => !l.Contains("()", StringComparison.Ordinal)).Where(l => l.StartsWith(start, StringComparison.Ordinal)).Select(l => l.TrimStart('#', ' '))];

    private static string Read(string path) => File.ReadAllText(ProjectFolder.Path(path));
}
