using Clausebook.Findings;
using Clausebook.Publishing;

namespace Clausebook.Rendering;

/// <summary>A template failed while it printed a page. The finding says where and why.</summary>
/// <param name="finding">The finding.</param>
/// <param name="cause">What the template threw.</param>
public sealed class TemplateException(Finding finding, Exception cause) : FileFaultException(finding, cause);
