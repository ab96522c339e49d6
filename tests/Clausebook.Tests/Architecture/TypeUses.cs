using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Clausebook.Tests.Architecture;

/// <summary>Reads from a compiled assembly which types each of its types uses: in bases, fields, signatures, attributes, local variables and instructions.</summary>
internal sealed class TypeUses
{
    private readonly MetadataReader metadata;
    private readonly PEReader file;
    private readonly string assembly;
    private readonly HashSet<TypeUse> found = [];

    private TypeUses(PEReader file)
    {
        this.file = file;
        metadata = file.GetMetadataReader();
        assembly = metadata.GetString(metadata.GetAssemblyDefinition().Name);
    }

    public static IReadOnlyCollection<TypeUse> In(string path)
    {
        using PEReader file = new(File.OpenRead(path));
        TypeUses uses = new(file);
        foreach (var handle in uses.metadata.TypeDefinitions) uses.AddType(handle);
        return uses.found;
    }

    private void AddType(TypeDefinitionHandle handle)
    {
        var type = metadata.GetTypeDefinition(handle);
        SignatureTypes provider = new(metadata);
        foreach (var part in type.GetInterfaceImplementations()) Resolve(metadata.GetInterfaceImplementation(part).Interface, provider);
        Resolve(type.BaseType, provider);
        foreach (var field in type.GetFields()) metadata.GetFieldDefinition(field).DecodeSignature(provider, null);
        foreach (var parameter in type.GetGenericParameters()) AddConstraints(parameter, provider);
        foreach (var attribute in Attributes(type)) Resolve(metadata.GetCustomAttribute(attribute).Constructor, provider);
        foreach (var method in type.GetMethods()) AddMethod(metadata.GetMethodDefinition(method), provider);
        var user = provider.NameOf(Outermost(handle));
        foreach (var used in provider.Seen) found.Add(new(user, used.Assembly ?? assembly, used.Name));
    }

    private void AddMethod(MethodDefinition method, SignatureTypes provider)
    {
        method.DecodeSignature(provider, null);
        foreach (var parameter in method.GetGenericParameters()) AddConstraints(parameter, provider);
        if (method.RelativeVirtualAddress == 0) return;
        var body = file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil) metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(provider, null);
        foreach (var region in body.ExceptionRegions) Resolve(region.CatchType, provider);
        foreach (var token in Instructions.Tokens(body.GetILBytes() ?? [])) Resolve(MetadataTokens.EntityHandle(token), provider);
    }

    private void AddConstraints(GenericParameterHandle handle, SignatureTypes provider)
    {
        foreach (var constraint in metadata.GetGenericParameter(handle).GetConstraints()) Resolve(metadata.GetGenericParameterConstraint(constraint).Type, provider);
    }

    private IEnumerable<CustomAttributeHandle> Attributes(TypeDefinition type) =>
        [.. type.GetCustomAttributes(), .. type.GetMethods().SelectMany(m => metadata.GetMethodDefinition(m).GetCustomAttributes()), .. type.GetFields().SelectMany(f => metadata.GetFieldDefinition(f).GetCustomAttributes()), .. type.GetProperties().SelectMany(p => metadata.GetPropertyDefinition(p).GetCustomAttributes())];

    private void Resolve(EntityHandle handle, SignatureTypes provider)
    {
        if (handle.IsNil) return;
        switch (handle.Kind)
        {
            case HandleKind.TypeReference: provider.GetTypeFromReference(metadata, (TypeReferenceHandle)handle, 0); break;
            case HandleKind.TypeDefinition: provider.GetTypeFromDefinition(metadata, (TypeDefinitionHandle)handle, 0); break;
            case HandleKind.TypeSpecification: metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(provider, null); break;
            case HandleKind.FieldDefinition: Resolve(metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType(), provider); break;
            case HandleKind.MethodDefinition: Resolve(metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType(), provider); break;
            case HandleKind.MethodSpecification:
                var specification = metadata.GetMethodSpecification((MethodSpecificationHandle)handle);
                specification.DecodeSignature(provider, null);
                Resolve(specification.Method, provider);
                break;
            case HandleKind.MemberReference:
                var member = metadata.GetMemberReference((MemberReferenceHandle)handle);
                Resolve(member.Parent, provider);
                if (member.GetKind() == MemberReferenceKind.Method) member.DecodeMethodSignature(provider, null);
                else member.DecodeFieldSignature(provider, null);
                break;
        }
    }

    private TypeDefinitionHandle Outermost(TypeDefinitionHandle handle)
    {
        while (metadata.GetTypeDefinition(handle).GetDeclaringType() is { IsNil: false } outer) handle = outer;
        return handle;
    }
}
