namespace Clausebook.RecordTypes;

/// <summary>What may be written as the value of a field.</summary>
public enum FieldKind
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>An id, such as <c>POL-004</c>.</summary>
    Id,

    /// <summary>A role id of roles.yaml.</summary>
    Role,

    /// <summary>A requirement id, such as <c>A.5.15</c> or <c>nist-csf-2.0:PR.AA-01</c>.</summary>
    Requirement,

    /// <summary>A date as <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>A period such as "12 months" or <c>P1Y</c>.</summary>
    Duration,

    /// <summary>One of a fixed set of words.</summary>
    Enum,

    /// <summary>A language as a BCP 47 tag, such as <c>en</c> or <c>de-AT</c>.</summary>
    Language,

    /// <summary>The hash of a text: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    Hash,

    /// <summary>A number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A list of values of one kind.</summary>
    List,

    /// <summary>A map with fields of its own.</summary>
    Map,
}
