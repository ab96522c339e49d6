namespace Clausebook.Loading;

/// <summary>Finds the bracket that was opened and never closed.</summary>
internal static class YamlBrackets
{
    /// <summary>The fault of the first bracket that is not closed, or is closed by the wrong one; null when all are.</summary>
    public static YamlFault? Unclosed(YamlPlace place)
    {
        Stack<(char Bracket, int Line, int Column)> open = [];
        for (var i = 0; i < place.Lines.Length; i++)
        {
            if (Scan(place.Lines[i], i, open) is { } wrong) return Fault(place, wrong);
        }
        return open.Count == 0 ? null : Fault(place, open.Last());
    }

    /// <summary>The fault of a closing bracket at the place that the parser named; null when none stands there.</summary>
    public static YamlFault? Extra(YamlPlace place) => place.Column <= place.Line.Length && place.Line[place.Column - 1] is (']' or '}') and var bracket
        ? new(place.At(place.Column), $"This {bracket} closes nothing that was opened.", "Remove it, or add the bracket that opens.")
        : null;

    /// <summary>Follows one line; the bracket that is closed by the other kind, or null.</summary>
    private static (char Bracket, int Line, int Column)? Scan(string line, int index, Stack<(char Bracket, int Line, int Column)> open)
    {
        for (var i = 0; i < line.Length; i++)
        {
            var starts = StartsValue(line, i);
            switch (line[i])
            {
                case '"' or '\'' when starts: i = EndOfQuotation(line, i); break;
                case '#' when i == 0 || line[i - 1] == ' ': return null;
                case '[' or '{' when starts || open.Count > 0: open.Push((line[i], index, i + 1)); break;
                case ']' or '}' when open.Count > 0:
                    var last = open.Pop();
                    if (last.Bracket != (line[i] == ']' ? '[' : '{')) return last;
                    break;
                default: break;
            }
        }
        return null;
    }

    /// <summary>Brackets and quotation marks count only where a value starts; inside of plain text they are text.</summary>
    private static bool StartsValue(string line, int position)
    {
        var before = position - 1;
        while (before >= 0 && line[before] == ' ') before--;
        return before < 0 || line[before] is ':' or '-' or ',' or '[' or '{';
    }

    private static int EndOfQuotation(string line, int start)
    {
        var mark = line[start];
        for (var i = start + 1; i < line.Length; i++)
        {
            if (mark == '"' && line[i] == '\\') i++;
            else if (line[i] == mark) return i;
        }
        return line.Length;
    }

    private static YamlFault Fault(YamlPlace place, (char Bracket, int Line, int Column) open)
    {
        var (what, closing) = open.Bracket == '[' ? ("list", ']') : ("map", '}');
        return new((place with { Index = open.Line }).At(open.Column), $"The {what} that starts with {open.Bracket} is not closed.", $"Add the missing {closing} at the end of the {what}.");
    }
}
