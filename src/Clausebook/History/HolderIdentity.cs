using Clausebook.Model;

namespace Clausebook.History;

/// <summary>Whether a holder of a role and a person in git are the same.</summary>
internal static class HolderIdentity
{
    /// <summary>True for the same name, the same address, or the address that a forge makes up for the holder's account.</summary>
    public static bool Is(RoleHolder holder, Person person) =>
        holder.Name.Equals(person.Name, StringComparison.OrdinalIgnoreCase)
        || (holder.Email is { Length: > 0 } email && email.Equals(person.Email, StringComparison.OrdinalIgnoreCase))
        || (holder.Forge is { Length: > 0 } forge && IsForgeAddress(person.Email, forge.TrimStart('@')));

    /// <summary>GitHub and GitLab write <c>[number+]account@users.noreply.host</c> and <c>[number-]account@users.noreply.host</c>.</summary>
    private static bool IsForgeAddress(string email, string account)
    {
        var at = email.IndexOf("@users.noreply.", StringComparison.OrdinalIgnoreCase);
        if (at < 0) return false;
        var name = email.AsSpan(0, at);
        var digits = name.IndexOfAnyExceptInRange('0', '9');
        if (digits > 0 && name[digits] is '+' or '-') name = name[(digits + 1)..];
        return name.Equals(account, StringComparison.OrdinalIgnoreCase);
    }
}
