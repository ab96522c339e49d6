using System.Text;
using RazorLight.Razor;

namespace Clausebook.Rendering.Templates;

/// <summary>A template as RazorLight's generator reads it.</summary>
internal sealed class TemplateProjectItem(string key, string text) : RazorLightProjectItem
{
    public override string Key => key;

    public override bool Exists => true;

    public override Stream Read() => new MemoryStream(Encoding.UTF8.GetBytes(text), writable: false);
}
