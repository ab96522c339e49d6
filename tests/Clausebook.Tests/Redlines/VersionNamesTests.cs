using Clausebook.Publishing;
using Clausebook.Rendering;

namespace Clausebook.Tests.Redlines;

/// <summary>Versions may be declared as anything; their pages have names that every system can hold.</summary>
public sealed class VersionNamesTests
{
    [Theory]
    [InlineData("2.1", "2.1")]
    [InlineData("2024-03", "2024-03")]
    [InlineData("v3", "v-v3")]
    [InlineData("con", "v-con")]
    [InlineData("draft", "v-draft")]
    [InlineData("1..2", "1._002e2")]
    [InlineData("1.", "1_002e")]
    [InlineData("../x", "v-_002e._002fx")]
    public void A_label_becomes_a_harmless_name(string label, string name)
    {
        var taken = new VersionNames().Take(label);

        Assert.Equal(name, taken);
        Assert.DoesNotContain("..", taken, StringComparison.Ordinal);
        Assert.True(HandbookPaths.IsSafe($"versions/POL-001/{taken}.html"));
    }

    [Fact]
    public void The_oldest_version_keeps_its_name_and_others_of_that_name_get_a_number()
    {
        VersionNames names = new();

        Assert.Equal(["1.0a", "1.0A-2", "1.0a-3", "1.0a-3-2"], new[] { "1.0a", "1.0A", "1.0a", "1.0a-3" }.Select(names.Take));
    }

    [Fact]
    public void A_long_label_is_cut_and_still_its_own()
    {
        VersionNames names = new();
        var (one, other) = (names.Take(new string('1', 200)), names.Take(new string('1', 201)));

        Assert.NotEqual(one, other);
        Assert.True(one.Length <= 40 && HandbookPaths.IsSafe($"changes/POL-001/{one}..{other}.html"));
    }
}
