using System.Reflection;

namespace Clausebook;

/// <summary>The version of Clausebook, as MinVer took it from the tags.</summary>
public static class ToolVersion
{
    /// <summary>The version without build metadata.</summary>
    public static string Current { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
