using System.Globalization;
using System.Text.RegularExpressions;

namespace Clausebook.History.Stamping;

/// <summary>The version numbers that are stamped: a first approval is 1.0, a later one the next minor, or the next major for a material change.</summary>
/// <param name="Major">The major number; 0 before any approval.</param>
/// <param name="Minor">The minor number.</param>
internal readonly partial record struct VersionLabel(int Major, int Minor)
{
    /// <summary>The next approved version.</summary>
    public VersionLabel Next(bool isMaterial) => Major == 0 || isMaterial ? new(Major + 1, 0) : new(Major, Minor + 1);

    /// <summary>The number that a declared version stands for, so that stamping goes on from it; this one when it is no plain number.</summary>
    public VersionLabel Declared(string version) =>
        Numbers().Match(version) is { Success: true } match
            && int.TryParse(match.Groups["major"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var major)
            && int.TryParse(match.Groups["minor"].Success ? match.Groups["minor"].Value : "0", NumberStyles.None, CultureInfo.InvariantCulture, out var minor)
            ? new(major, minor)
            : this;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    [GeneratedRegex(@"^v?(?<major>\d{1,6})(\.(?<minor>\d{1,6}))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbers();
}
