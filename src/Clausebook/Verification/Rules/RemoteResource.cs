using Clausebook.Findings;
using Clausebook.Validation;

namespace Clausebook.Verification.Rules;

/// <summary>A page fetches something from elsewhere, or holds code in an attribute or an address.</summary>
internal sealed class RemoteResource : Rule<PublishedPage>
{
    public static readonly FindingDescriptor Rule = new("ISMS0915", "remote-resource-on-page", "A page fetches something from elsewhere or holds code in an attribute", Severity.Error,
        "A handbook opens without a network, tells nobody who reads it, and runs no code that came in with content.");

    public override FindingDescriptor Descriptor => Rule;

    public override IEnumerable<Finding> Check(PublishedPage subject)
    {
        foreach (var load in subject.Loads)
        {
            if (load.Scheme is not { } scheme || (scheme == "data" && MayBeData(load.Source))) continue;
            yield return new(Rule, load.Location, $"The page would load \"{Short(load.Text)}\" ({load.Source}).") { Help = "Publish the file with the handbook and use a relative address." };
        }
        foreach (var link in subject.Links.Where(link => link.Scheme is not (null or "http" or "https" or "mailto")))
        {
            yield return new(Rule, link.Location, $"The link \"{Short(link.Text)}\" is not one that readers may follow.") { Help = "Use http, https, mailto or a relative address." };
        }
        foreach (var handler in subject.Handlers) yield return new(Rule, handler.Location, $"The attribute {handler.Name} of <{handler.Text}> holds code.") { Help = "Move it into a script file of the template." };
    }

    /// <summary>An image or a font may stand in the page itself; a script or a frame may not.</summary>
    private static bool MayBeData(string source) => source is "img src" or "img srcset" or "source srcset" or "link href" or "CSS url()" or "CSS image-set()" or "image href" or "feImage href";

    private static string Short(string address) => address.Length <= 120 ? address : address[..119] + "…";
}
