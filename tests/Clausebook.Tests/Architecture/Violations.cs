using YamlDotNet.Core;

namespace Clausebook.Tests.Architecture;

// Uses of a package where it has no home, one for each way in which a use can hide. PackageHomeTests must find every one of them.
internal static class YamlInABody
{
    public static string Text() => new AnchorName("a").Value;
}

internal static class YamlInASignature
{
    public static bool IsNull(Mark? mark) => mark is null;
}

internal static class YamlAsATypeArgument
{
    public static readonly List<Mark> Marks = [];
}

internal static class YamlInALambda
{
    public static readonly Func<object> Make = () => typeof(Mark);
}
