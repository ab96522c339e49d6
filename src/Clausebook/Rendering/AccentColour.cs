using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Clausebook.Rendering;

/// <summary>A team's accent colour, made readable on light and on dark ground.</summary>
internal static partial class AccentColour
{
    /// <summary>The style sheet of the team's accent colour; null when none is asked for or it is not a colour.</summary>
    public static byte[]? Sheet(string? colour)
    {
        if (colour is null || !Colour().IsMatch(colour)) return null;
        return Encoding.UTF8.GetBytes($":root {{ --accent-light: {ForLight(colour)}; --accent-dark: {ForDark(colour)}; }}\n");
    }

    /// <summary>The colour itself on light ground, darkened until text in it can be read (WCAG 2.2 1.4.3 asks for 4.5 to 1).</summary>
    private static string ForLight(string colour) => Mixed(colour, 0, luminance => 1.05 / (luminance + 0.05) >= 5);

    /// <summary>The colour on dark ground, lightened until text in it can be read.</summary>
    private static string ForDark(string colour) => Mixed(colour, 255, luminance => (luminance + 0.05) / (0.0125 + 0.05) >= 6);

    private static string Mixed(string colour, int towards, Func<double, bool> isReadable)
    {
        int[] rgb = [.. Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
        for (var step = 0; step < 20; step++)
        {
            int[] mixed = [.. rgb.Select(c => c + ((towards - c) * step / 20))];
            if (isReadable(Luminance(mixed))) return $"#{mixed[0]:x2}{mixed[1]:x2}{mixed[2]:x2}";
        }
        return towards == 0 ? "#000000" : "#ffffff";
    }

    private static double Luminance(int[] rgb)
    {
        static double Linear(int channel)
        {
            var share = channel / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }
        return (0.2126 * Linear(rgb[0])) + (0.7152 * Linear(rgb[1])) + (0.0722 * Linear(rgb[2]));
    }

    [GeneratedRegex(@"^#[0-9a-fA-F]{6}\z")]
    private static partial Regex Colour();
}
