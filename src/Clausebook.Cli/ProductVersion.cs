using System.Reflection;

namespace Clausebook.Cli;

/// <summary>The version of this tool, as MinVer took it from the tags.</summary>
internal static class ProductVersion
{
    /// <summary>The version without build metadata.</summary>
    public static string Current { get; } =
        Assembly.GetExecutingAssembly().GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
