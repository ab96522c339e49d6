using System.Collections.Immutable;
using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook;

/// <summary>The management system as written, with all that is wrong with it before history is asked.</summary>
/// <param name="Options">The configuration.</param>
/// <param name="Tree">The files it was read from.</param>
/// <param name="System">The system.</param>
/// <param name="FileCount">How many files were read.</param>
/// <param name="Findings">What is wrong, in no order, severities as the rules have them.</param>
public sealed record ReadSystem(IsmsOptions Options, ContentTree Tree, ManagementSystem System, int FileCount, ImmutableArray<Finding> Findings);
