using System.Globalization;
using System.Net;
using System.Text;

namespace Clausebook.Benchmarks.Reports;

/// <summary>
/// Draws how stages grow: both axes logarithmic, so that a slope of one is a time in proportion. Lines differ in dash and mark and carry their
/// name, so that nobody needs to tell colours apart; colours follow the reader's light or dark mode.
/// </summary>
internal sealed class GrowthPlot(IReadOnlyList<GrowthLine> lines)
{
    private const int Width = 760, Height = 460, Left = 70, Right = 590, Top = 24, Bottom = 400;

    // Okabe and Ito's palette, darkened or lightened for 4.5 : 1 on white and on near-black.
    private static readonly (string Light, string Dark)[] Colours =
        [("#1a1a1a", "#f2f2f2"), ("#0062a3", "#6db9f0"), ("#a34700", "#f09a5a"), ("#00694b", "#3fc79c"), ("#8a3a6b", "#e79cc6"), ("#6b5900", "#e3d04a"), ("#00627a", "#5cc9e0"), ("#5c5c5c", "#b0b0b0")];

    private static readonly string[] Dashes = ["none", "8 4", "2 3", "12 4 2 4", "5 5", "1 4", "10 3 3 3", "3 6"];

    /// <summary>Draws the plot as SVG.</summary>
    public string Draw()
    {
        var drawn = lines.Where(l => l.Points.Count(p => p.Seconds > 0) > 1).ToArray();
        StringBuilder svg = new();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-labelledby=\"growth-title growth-text\" font-family=\"sans-serif\" font-size=\"13\">\n");
        svg.Append("<title id=\"growth-title\">Seconds of processor time of a cold build over the number of documents</title>\n");
        svg.Append("<desc id=\"growth-text\">").Append(WebUtility.HtmlEncode(Words(drawn))).Append("</desc>\n");
        svg.Append(Style(drawn.Length));
        svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"paper\" width=\"{Width}\" height=\"{Height}\"/>\n");
        if (drawn.Length > 0) Draw(svg, drawn);
        return svg.Append("</svg>\n").ToString();
    }

    private static void Draw(StringBuilder svg, GrowthLine[] drawn)
    {
        var documents = drawn.SelectMany(l => l.Points).Select(p => p.Documents).Distinct().Order().ToArray();
        var seconds = drawn.SelectMany(l => l.Points).Select(p => p.Seconds).Where(s => s > 0).ToArray();
        Scale across = new(documents[0], documents[^1], Left + 20, Right - 20);
        Scale up = new(Math.Pow(10, Math.Floor(Math.Log10(seconds.Min()))), Math.Pow(10, Math.Ceiling(Math.Log10(seconds.Max()))), Bottom, Top);
        foreach (var size in documents)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{across.At(size):F1}\" x2=\"{across.At(size):F1}\" y1=\"{Top}\" y2=\"{Bottom}\"/><text class=\"ink\" x=\"{across.At(size):F1}\" y=\"{Bottom + 20}\" text-anchor=\"middle\">{size:N0}</text>\n");
        }
        for (var tick = up.First; tick <= up.Last * 1.01; tick *= 10)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<line class=\"grid\" x1=\"{Left}\" x2=\"{Right}\" y1=\"{up.At(tick):F1}\" y2=\"{up.At(tick):F1}\"/><text class=\"ink\" x=\"{Left - 8}\" y=\"{up.At(tick) + 4:F1}\" text-anchor=\"end\">{tick:0.######}</text>\n");
        }
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"ink\" x=\"{(Left + Right) / 2}\" y=\"{Bottom + 44}\" text-anchor=\"middle\">documents</text><text class=\"ink\" transform=\"translate(18 {(Top + Bottom) / 2}) rotate(-90)\" text-anchor=\"middle\">seconds of processor time</text>\n");
        var labels = Labels(drawn, up);
        for (var i = 0; i < drawn.Length; i++) Draw(svg, drawn[i], i, labels[i], across, up);
    }

    private static void Draw(StringBuilder svg, GrowthLine line, int number, double label, Scale across, Scale up)
    {
        var points = line.Points.Where(p => p.Seconds > 0).Select(p => (X: across.At(p.Documents), Y: up.At(p.Seconds))).ToArray();
        svg.Append(CultureInfo.InvariantCulture, $"<polyline class=\"line c{number}\" points=\"{string.Join(' ', points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.X:F1},{p.Y:F1}")))}\"/>");
        foreach (var (x, y) in points) svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"dot c{number}\" cx=\"{x:F1}\" cy=\"{y:F1}\" r=\"3\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<line class=\"lead c{number}\" x1=\"{points[^1].X:F1}\" y1=\"{points[^1].Y:F1}\" x2=\"{Right + 8}\" y2=\"{label:F1}\"/><text class=\"name c{number}\" x=\"{Right + 12}\" y=\"{label + 4:F1}\">{WebUtility.HtmlEncode(line.Name)}</text>\n");
    }

    /// <summary>The heights of the names beside the last points, moved apart so that none covers another.</summary>
    private static double[] Labels(GrowthLine[] drawn, Scale up)
    {
        var heights = drawn.Select(l => up.At(l.Points.Last(p => p.Seconds > 0).Seconds)).ToArray();
        var last = double.NegativeInfinity;
        foreach (var i in Enumerable.Range(0, heights.Length).OrderBy(i => heights[i])) last = heights[i] = Math.Max(heights[i], last + 17);
        return heights;
    }

    private static string Style(int count)
    {
        StringBuilder style = new("<style>\n.paper{fill:#fff}.ink{fill:#1a1a1a}.grid{stroke:#d8d8d8}.line{fill:none;stroke-width:2}.lead{stroke-width:1;opacity:.5}\n");
        for (var i = 0; i < count; i++) style.Append(Colour(i, Colours[i % Colours.Length].Light)).Append(CultureInfo.InvariantCulture, $".line.c{i}{{stroke-dasharray:{Dashes[i % Dashes.Length]}}}\n");
        style.Append("@media (prefers-color-scheme:dark){.paper{fill:#14161a}.ink{fill:#f2f2f2}.grid{stroke:#3a3d44}\n");
        for (var i = 0; i < count; i++) style.Append(Colour(i, Colours[i % Colours.Length].Dark)).Append('\n');
        return style.Append("}\n</style>\n").ToString();
    }

    private static string Colour(int i, string colour) => string.Create(CultureInfo.InvariantCulture, $".c{i}{{stroke:{colour}}}.dot.c{i},.name.c{i}{{fill:{colour};stroke:none}}");

    /// <summary>What the plot shows, for those who cannot see it.</summary>
    private static string Words(GrowthLine[] drawn) =>
        string.Join(' ', drawn.Select(l => $"{l.Name}: {string.Join(", ", l.Points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{ComparisonTable.Number(p.Seconds)} s at {p.Documents:N0} documents")))}."));

    /// <summary>A logarithmic axis.</summary>
    private sealed record Scale(double First, double Last, double From, double To)
    {
        public double At(double value) => From + ((To - From) * (Math.Log(value / First) / Math.Log(Last / First)));
    }
}
