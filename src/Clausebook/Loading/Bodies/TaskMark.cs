using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Clausebook.Loading.Bodies;

/// <summary>Prints a task's box as a sign with a name, not as a control that cannot be used.</summary>
internal sealed class TaskMark : HtmlObjectRenderer<TaskList>
{
    protected override void Write(HtmlRenderer renderer, TaskList obj) =>
        renderer.Write(obj.Checked ? "<span role=\"img\" aria-label=\"Done:\">☑</span>" : "<span role=\"img\" aria-label=\"To do:\">☐</span>");
}
