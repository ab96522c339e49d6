namespace Clausebook.Approving;

/// <summary>A field of front matter that is written.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Value">Its new value.</param>
internal sealed record FrontMatterField(string Name, string Value)
{
    /// <summary>What it said before, or null when it was not there.</summary>
    public string? Former { get; init; }

    /// <summary>The field as a line of front matter.</summary>
    public override string ToString() => $"{Name}: {Value}";
}
