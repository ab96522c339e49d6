using Clausebook.Findings;

namespace Clausebook.Publishing;

/// <summary>A file of the handbook cannot be made, because of what a team wrote. The others are still made, so that one build reports every such fault.</summary>
/// <param name="finding">What is wrong, and where.</param>
/// <param name="cause">The exception that revealed it.</param>
public abstract class FileFaultException(Finding finding, Exception cause) : Exception(finding.Message, cause)
{
    /// <summary>What is wrong, and where.</summary>
    public Finding Finding { get; } = finding;
}
