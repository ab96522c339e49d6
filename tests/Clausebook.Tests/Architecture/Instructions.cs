using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace Clausebook.Tests.Architecture;

/// <summary>Walks the instructions of a method body and gives the metadata tokens that they carry.</summary>
internal static class Instructions
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (OpCode)f.GetValue(null)!).ToDictionary(c => c.Value);

    public static IEnumerable<int> Tokens(byte[] body)
    {
        for (var i = 0; i < body.Length;)
        {
            var code = body[i] == 0xFE ? Codes[(short)(0xFE00 | body[i + 1])] : Codes[body[i]];
            i += code.Size;
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType) yield return ReadInt32(body, i);
            i += OperandSize(code, body, i);
        }
    }

    private static int OperandSize(OpCode code, byte[] body, int position) => code.OperandType switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * ReadInt32(body, position)),
        _ => 4,
    };

    private static int ReadInt32(byte[] body, int position) => BinaryPrimitives.ReadInt32LittleEndian(body.AsSpan(position));
}
