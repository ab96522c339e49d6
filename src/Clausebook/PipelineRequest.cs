using Clausebook.Caching;

namespace Clausebook;

/// <summary>What one run is asked to do: everything that comes from outside, so that nothing below reads a clock or the environment.</summary>
/// <param name="Root">The folder that holds isms.yaml.</param>
/// <param name="Day">Finds out the day as seen from which everything is judged. It is waited for only when it is needed: git may have to be asked.</param>
public sealed record PipelineRequest(string Root, Task<DateOnly> Day)
{
    /// <summary>A request for a known day.</summary>
    public PipelineRequest(string root, DateOnly asOf)
        : this(root, Task.FromResult(asOf))
    {
    }

    /// <summary>The day as seen from which everything is judged.</summary>
    public DateOnly AsOf
    {
        get => Day.GetAwaiter().GetResult();
        init => Day = Task.FromResult(value);
    }

    /// <summary>The commit, tag or branch whose content is read from git's objects, in place of the working folder; null for the folder.</summary>
    public string? Revision { get; init; }

    /// <summary>
    /// True when a <see cref="Day"/> before that of the last commit stands for the ISMS as it was in force on it, read from git's objects;
    /// false when the day is nothing but the clock.
    /// </summary>
    public bool DayNamesState { get; init; }

    /// <summary>A configuration file in place of the root's isms.yaml, or null.</summary>
    public string? ConfigPath { get; init; }

    /// <summary>True to count findings that only the calendar causes, and all other warnings, as errors.</summary>
    public bool Strict { get; init; }

    /// <summary>True to let templates of the repository replace built-in ones. Templates are code: only the operator may say so.</summary>
    public bool UseRepositoryTemplates { get; init; }

    /// <summary>True to verify the signatures of approvals, for which git, gpg and ssh-keygen are started. Only the operator may say so.</summary>
    public bool VerifySignatures { get; init; }

    /// <summary>True to leave out the texts of former versions and what changed between them: a quick handbook for whoever looks at today's text only.</summary>
    public bool WithoutVersions { get; init; }

    /// <summary>The folder to publish to, or null for the one that isms.yaml names.</summary>
    public string? Output { get; init; }

    /// <summary>True to use what earlier runs left in the user's cache folder, and to leave something there. The outcome is the same either way.</summary>
    public bool UseCache { get; init; }

    /// <summary>Told what stage begins, in one or two words.</summary>
    public Action<string> Progress { get; init; } = static _ => { };

    /// <summary>The folder to keep caches in, or null for the user's.</summary>
    public string? CachePath { get; init; }

    /// <summary>Tells whether a file had just been changed when it was looked at, and which days are still to come; no handbook depends on it.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The cache that the request may use.</summary>
    internal CacheFolder Cache => UseCache && CachePath is { } place ? CacheFolder.At(place) : CacheFolder.Open(UseCache);
}
