using System.Text;

namespace Clausebook.Model;

/// <summary>Spellings of the model's words.</summary>
public static class Words
{
    /// <summary><c>NotStarted</c> as <c>not-started</c>, the way files write it.</summary>
    public static string Kebab(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0) text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
