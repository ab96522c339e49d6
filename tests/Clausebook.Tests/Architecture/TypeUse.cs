namespace Clausebook.Tests.Architecture;

/// <summary>One of our types uses a type of an assembly, somewhere in its members or method bodies.</summary>
/// <param name="User">Our top-level type, with its namespace; what the compiler nests in it counts as it.</param>
/// <param name="Assembly">The assembly of the type used.</param>
/// <param name="Used">The type used, with its namespace.</param>
internal sealed record TypeUse(string User, string Assembly, string Used)
{
    public string UserNamespace => User.LastIndexOf('.') is var dot and >= 0 ? User[..dot] : "";
}
