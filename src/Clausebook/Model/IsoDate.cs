using System.Globalization;

namespace Clausebook.Model;

/// <summary>Dates as they are written: <c>yyyy-MM-dd</c>, and nothing else.</summary>
public static class IsoDate
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>Reads a date written exactly as <c>yyyy-MM-dd</c>.</summary>
    public static bool TryParse(string? text, out DateOnly date) => DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>The date, or null when the text is not one.</summary>
    public static DateOnly? Parse(string? text) => TryParse(text, out var date) ? date : null;

    /// <summary>The date as <c>yyyy-MM-dd</c>.</summary>
    public static string Write(DateOnly date) => date.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>What a date in another spelling most likely means, or null when it could mean two days.</summary>
    public static string? Guess(string text)
    {
        string[] clear = ["yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy-M-d", "d.M.yyyy", "d. M. yyyy", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy"];
        if (DateOnly.TryParseExact(text, clear, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return Write(date);
        var dayFirst = DateOnly.TryParseExact(text, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var european);
        var monthFirst = DateOnly.TryParseExact(text, "M/d/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var american);
        return (dayFirst, monthFirst) switch
        {
            (true, false) => Write(european),
            (false, true) => Write(american),
            (true, true) when european == american => Write(european),
            _ => null,
        };
    }
}
