using Markdig.Syntax.Inlines;

namespace Clausebook.Loading;

/// <summary>The value of a variable. It is printed and read like any other text; only its place is that of the variable.</summary>
internal sealed class VariableInline(string value) : LiteralInline(value);
