using System.Text;
using Clausebook.Rendering;

namespace Clausebook.Tests.Rendering;

/// <summary>The team's colour, made readable.</summary>
public sealed class AccentColourTests
{
    [Fact]
    public void A_readable_colour_is_kept_on_light_ground() => Assert.Contains("--accent-light: #0b57d0;", Sheet("#0b57d0"));

    [Fact]
    public void A_pale_colour_is_darkened_on_light_ground_and_kept_on_dark()
    {
        Assert.DoesNotContain("--accent-light: #ffdd00;", Sheet("#ffdd00"));
        Assert.Contains("--accent-dark: #ffdd00;", Sheet("#ffdd00"));
    }

    [Theory]
    [InlineData("red")]
    [InlineData("#fff")]
    [InlineData("#0b57d0; } body { display: none")]
    [InlineData("#0b57d0\n")]
    [InlineData(null)]
    public void What_is_no_colour_gives_no_sheet(string? colour) => Assert.Null(AccentColour.Sheet(colour));

    private static string Sheet(string colour) => Encoding.UTF8.GetString(AccentColour.Sheet(colour)!);
}
