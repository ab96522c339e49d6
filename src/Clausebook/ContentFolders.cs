namespace Clausebook;

/// <summary>The folders and files of a repository that are read, from its root.</summary>
public sealed record ContentFolders
{
    /// <summary><c>content.policies</c>: the documents.</summary>
    public string Policies { get; init; } = "policies";

    /// <summary><c>content.controls</c>: the control records.</summary>
    public string Controls { get; init; } = "controls";

    /// <summary><c>content.records</c>: all other records.</summary>
    public string Records { get; init; } = "records";

    /// <summary><c>content.roles</c>: the roles file.</summary>
    public string Roles { get; init; } = "roles.yaml";

    /// <summary><c>content.catalogues</c>: a team's own framework catalogues.</summary>
    public string Catalogues { get; init; } = "catalogues";

    /// <summary><c>content.record-types</c>: a team's own record types.</summary>
    public string RecordTypes { get; init; } = "record-types";

    /// <summary><c>content.templates</c>: templates that replace built-in ones, used only when the command line asks for it.</summary>
    public string Templates { get; init; } = "site-template";
}
