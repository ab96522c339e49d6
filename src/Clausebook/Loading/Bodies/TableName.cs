namespace Clausebook.Loading.Bodies;

/// <summary>The name of a table, for those who cannot see where it stands.</summary>
internal static class TableName
{
    /// <summary>The name of a table below a heading; the heading is empty where there is none.</summary>
    public static string Under(string heading) => heading.Length == 0 ? "Table" : $"Table: {heading}";
}
