namespace Clausebook.Rendering.Pages;

/// <summary>The pages that exist once, in the order of the sidebar. <see cref="None"/> is for pages that belong to no entry of it.</summary>
internal enum Register
{
    None,
    Home,
    Documents,
    Applicability,
    Coverage,
    Reviews,
    Changes,
    Records,
    Roles,
    Glossary,
    About,
}
