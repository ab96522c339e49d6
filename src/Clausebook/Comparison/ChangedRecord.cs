namespace Clausebook.Comparison;

/// <summary>A record (a risk, an audit, a nonconformity) that is new, another one or gone.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Type">What records of its type are called.</param>
public sealed record ChangedRecord(ChangeKind Kind, string Id, string Title, string Type);
