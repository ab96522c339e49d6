using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Clausebook.Tests.Architecture;

/// <summary>Notes every type that a signature mentions. The decoder wants an answer for each; nobody needs it, so it is always null.</summary>
internal sealed class SignatureTypes(MetadataReader metadata) : ISignatureTypeProvider<object?, object?>
{
    /// <summary>The types seen; the assembly is null for types of the assembly that is read.</summary>
    public HashSet<(string? Assembly, string Name)> Seen { get; } = [];

    public string NameOf(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        return Join(metadata.GetString(type.Namespace), metadata.GetString(type.Name));
    }

    public object? GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        while (type.ResolutionScope.Kind == HandleKind.TypeReference) type = reader.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
        if (type.ResolutionScope.Kind != HandleKind.AssemblyReference) return null;
        var assembly = reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope);
        Seen.Add((reader.GetString(assembly.Name), Join(reader.GetString(type.Namespace), reader.GetString(type.Name))));
        return null;
    }

    public object? GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        while (reader.GetTypeDefinition(handle).GetDeclaringType() is { IsNil: false } outer) handle = outer;
        Seen.Add((null, NameOf(handle)));
        return null;
    }

    public object? GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public object? GetArrayType(object? elementType, ArrayShape shape) => null;

    public object? GetByReferenceType(object? elementType) => null;

    public object? GetFunctionPointerType(MethodSignature<object?> signature) => null;

    public object? GetGenericInstantiation(object? genericType, ImmutableArray<object?> typeArguments) => null;

    public object? GetGenericMethodParameter(object? genericContext, int index) => null;

    public object? GetGenericTypeParameter(object? genericContext, int index) => null;

    public object? GetModifiedType(object? modifier, object? unmodifiedType, bool isRequired) => null;

    public object? GetPinnedType(object? elementType) => null;

    public object? GetPointerType(object? elementType) => null;

    public object? GetPrimitiveType(PrimitiveTypeCode typeCode) => null;

    public object? GetSZArrayType(object? elementType) => null;

    private static string Join(string space, string name) => space.Length == 0 ? name : $"{space}.{name}";
}
