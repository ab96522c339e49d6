using System.Collections.Immutable;
using Clausebook.Content;
using Clausebook.Findings;
using Clausebook.Model;

namespace Clausebook.Testing;

/// <summary>Loads, models and validates a folder, as <c>clausebook check</c> does before it asks git.</summary>
public static class ContentCheck
{
    /// <summary>The day as seen from which tests judge, unless they say otherwise.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 23);

    /// <summary>The findings of a folder, by place.</summary>
    public static ImmutableArray<Finding> Findings(TestFolder folder, DateOnly? asOf = null) =>
        [.. Read(folder, asOf).Findings.Order(Comparer<Finding>.Create(Finding.CompareByPlace))];

    /// <summary>The management system of a folder.</summary>
    public static ManagementSystem System(TestFolder folder, DateOnly? asOf = null) => Read(folder, asOf).System;

    private static ReadSystem Read(TestFolder folder, DateOnly? asOf) =>
        ContentStage.Read(new WorkingTree(folder.Path), new PipelineRequest(folder.Path, asOf ?? Today));
}
