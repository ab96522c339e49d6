using System.Collections.Immutable;

namespace Clausebook.Comparison;

/// <summary>A role that others hold now.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Before">Who held it on the earlier day; empty for nobody, also when there was no such role.</param>
/// <param name="After">Who holds it on the later day.</param>
public sealed record ChangedRole(string Id, string Title, ImmutableArray<string> Before, ImmutableArray<string> After);
