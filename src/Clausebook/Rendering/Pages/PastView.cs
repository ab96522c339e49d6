using Clausebook.History;

namespace Clausebook.Rendering.Pages;

/// <summary>Says that the handbook shows the past.</summary>
/// <param name="Day">The day on which the ISMS stood so.</param>
/// <param name="Tag">The tag that this state was asked for by, or null.</param>
public sealed record PastView(Day Day, string? Tag)
{
    internal static PastView? Of(PastState? past) => past is null ? null : new(new Day(past.Day), past.Tag);
}
