using System.Text;
using RazorLight.Razor;

namespace Clausebook.Rendering.Templates;

/// <summary>A template as RazorLight's generator reads it.</summary>
internal sealed class TemplateProjectItem(TemplateSource source) : RazorLightProjectItem
{
    public override string Key => source.Key;

    public override bool Exists => true;

    public override Stream Read() => new MemoryStream(Encoding.UTF8.GetBytes(source.Text.Text), writable: false);
}
