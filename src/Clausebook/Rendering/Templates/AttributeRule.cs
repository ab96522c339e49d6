namespace Clausebook.Rendering.Templates;

/// <summary>What may be written into an attribute of a template.</summary>
internal readonly record struct AttributeRule(string Name, bool NeedsAddress, bool TakesNoValue)
{
    /// <summary>The rule of an attribute, by its name.</summary>
    public static AttributeRule For(string name)
    {
        var lower = name.ToLowerInvariant();
        var address = lower is "href" or "src" or "srcset" or "action" or "formaction" or "data" or "poster" or "cite" or "xlink:href";
        return new(lower, address, lower is "style" or "srcdoc" || lower.StartsWith("on", StringComparison.Ordinal));
    }

    /// <summary>Why the value may not stand in this attribute, or null when it may.</summary>
    public string? Refuses(object value)
    {
        if (TakesNoValue) return $"The attribute '{Name}' takes no value from a model: it could carry code.";
        if (NeedsAddress && value is not Address) return $"The attribute '{Name}' takes an Address, and this is {value.GetType().Name}: only checked addresses may be followed.";
        return null;
    }
}
