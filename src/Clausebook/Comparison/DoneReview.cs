namespace Clausebook.Comparison;

/// <summary>A review of a document that was done in between.</summary>
/// <param name="Id">The document's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="On">The day of the review; of several, the last.</param>
/// <param name="Next">By when it is to be reviewed next, or null.</param>
/// <param name="Changed">True when the document changed as well.</param>
public sealed record DoneReview(string Id, string Title, DateOnly On, DateOnly? Next, bool Changed);
