using Clausebook.Findings;
using Clausebook.Validation;

namespace Clausebook.Verification.Rules;

/// <summary>A link, image, script or style sheet points at a file that the handbook does not have.</summary>
internal sealed class DeadLink : Rule<PublishedPage>
{
    public static readonly FindingDescriptor Rule = new("ISMS0910", "dead-link-on-page", "A page points at a file that the handbook does not have", Severity.Error,
        "ISO/IEC 27001:2022 7.5.3 a): documented information is available where and when it is needed; readers also open the handbook from a folder, where only relative addresses arrive.");

    public override FindingDescriptor Descriptor => Rule;

    public override IEnumerable<Finding> Check(PublishedPage subject) => subject.Links.Concat(subject.Loads).Where(address => address.Scheme is null && !IsEmptyAction(address)).Select(address => Check(subject, address)).OfType<Finding>();

    private static Finding? Check(PublishedPage page, PageAddress address)
    {
        var (file, _) = address.Resolve(page.Path);
        if (file is null) return new(Rule, address.Location, $"The address \"{address.Text}\" leads out of the handbook.") { Help = "Use a relative address of a file of the handbook." };
        if (page.Site.Has(file)) return null;
        if (page.Site.InAnotherCase(file) is { } spelt) return new(Rule, address.Location, $"The address \"{address.Text}\" arrives only where upper and lower case count as equal.") { Help = $"Spell it {spelt}.", Suggestion = spelt };
        if (page.Site.Has($"{file.TrimEnd('/')}/index.html")) return new(Rule, address.Location, $"The address \"{address.Text}\" names a folder, which opens only through a web server.") { Help = "Add index.html.", Suggestion = $"{file.TrimEnd('/')}/index.html" };
        var nearest = NearestName.Find(file, page.Site.In(file[..(file.LastIndexOf('/') + 1)]));
        return new(Rule, address.Location, $"The address \"{address.Text}\" leads nowhere: the handbook has no {file}.") { Help = "Mend the link, or publish the file.", Suggestion = nearest };
    }

    /// <summary>A form without an address stays on its page.</summary>
    private static bool IsEmptyAction(PageAddress address) => address.Text.Length == 0 && address.Source.EndsWith("action", StringComparison.Ordinal);
}
