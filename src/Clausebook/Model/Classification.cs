namespace Clausebook.Model;

/// <summary>Who may see documented information, lowest first. What has none is treated as not public.</summary>
public enum Classification
{
    /// <summary>Anybody.</summary>
    Public,

    /// <summary>Everybody in the organization.</summary>
    Internal,

    /// <summary>Named groups and auditors.</summary>
    Confidential,

    /// <summary>Never published in a handbook.</summary>
    Restricted,
}
