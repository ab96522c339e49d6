using System.Globalization;

namespace Clausebook.Model;

/// <summary>A span of whole days or months between two reviews or two pieces of evidence.</summary>
/// <param name="Months">Months to add.</param>
/// <param name="Days">Days to add after the months.</param>
public readonly record struct ReviewPeriod(int Months, int Days)
{
    /// <summary>The date one period after <paramref name="start"/>.</summary>
    public DateOnly After(DateOnly start) => start.AddMonths(Months).AddDays(Days);

    /// <summary>Reads "12 months", "1 year", "2 weeks", "30 days" or an ISO 8601 duration such as <c>P1Y</c>, <c>P6M</c> or <c>P30D</c>; at most 100 years.</summary>
    public static bool TryParse(string text, out ReviewPeriod period)
    {
        period = default;
        var number = text;
        string unit;
        if (text is ['P', .., var letter])
        {
            number = text[1..^1];
            unit = letter switch { 'D' => "day", 'W' => "week", 'M' => "month", 'Y' => "year", _ => "" };
        }
        else
        {
            var space = text.IndexOf(' ', StringComparison.Ordinal);
            if (space < 0) return false;
            number = text[..space];
            unit = text[(space + 1)..].Trim().TrimEnd('s');
        }
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count is < 1 or > 36525) return false;
        period = unit switch
        {
            "day" => new(0, count),
            "week" when count <= 5200 => new(0, count * 7),
            "month" when count <= 1200 => new(count, 0),
            "year" when count <= 100 => new(count * 12, 0),
            _ => default,
        };
        return period != default;
    }

    /// <summary>The period in words, for example "12 months".</summary>
    public override string ToString()
    {
        var (count, unit) = Months > 0 ? (Months, "month") : (Days, "day");
        return string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}");
    }
}
