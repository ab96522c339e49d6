using Clausebook.Findings;

namespace Clausebook.Rendering;

/// <summary>A template failed while it printed a page. The finding says where and why; <see cref="HandbookRenderer"/> collects it.</summary>
/// <param name="finding">The finding.</param>
/// <param name="cause">What the template threw.</param>
public sealed class TemplateException(Finding finding, Exception cause) : Exception(finding.Message, cause)
{
    /// <summary>The finding.</summary>
    public Finding Finding { get; } = finding;
}
