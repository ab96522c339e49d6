namespace Clausebook.Validation;

/// <summary>Where findings point that concern the management system as a whole and no single document.</summary>
internal static class ConfigFile
{
    /// <summary>The configuration's file name.</summary>
    public const string Name = "isms.yaml";
}
