using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Clausebook.Findings;

namespace Clausebook.Reporting;

/// <summary>
/// A name for a finding that stays the same while the text around it moves: made of the rule, the record (or the file), the field, and the
/// message without free-standing numbers ("overdue by 12 days" is the same finding tomorrow; A.5.15 and POL-004 are values and stay). Equal
/// findings of one file are told apart by their order.
/// </summary>
internal static partial class Fingerprint
{
    public static IEnumerable<string> Of(IEnumerable<Finding> findings)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var subject = string.Join('\n', finding.Descriptor.Code, finding.Record ?? finding.Location.Path, finding.Field, FreeNumber.Replace(finding.Message, "#"));
            var repeated = seen[subject] = seen.GetValueOrDefault(subject) + 1;
            if (repeated > 1) subject += string.Create(CultureInfo.InvariantCulture, $"\n{repeated}");
            yield return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(subject)).AsSpan(0, 16));
        }
    }

    [GeneratedRegex(@"(?<=^|[\s(])\d+(?=[\s,;:)]|\.?$)", RegexOptions.CultureInvariant)]
    private static partial Regex FreeNumber { get; }
}
