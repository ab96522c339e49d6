// The build, as a table of contents. One task stands in one file; what all tasks share stands in context.cake.
// Run it with ./build.sh or ./build.ps1 from any folder; --tree and --description show what there is.

#load "context.cake"
#load "stop.cake"
#load "up-to-date.cake"
#load "clausebook.cake"

#load "tasks/clean.cake"
#load "tasks/restore.cake"
#load "tasks/compile.cake"
#load "tasks/test.cake"
#load "tasks/validate.cake"
#load "tasks/stamp.cake"
#load "tasks/publish.cake"
#load "tasks/verify.cake"
#load "tasks/pack.cake"
#load "tasks/benchmark.cake"
#load "tasks/default.cake"

Context.Environment.WorkingDirectory = Context.Environment.WorkingDirectory.Combine("..").Collapse(); // the script's folder until here

var build = BuildContext.From(Context, Tasks.Select(task => task.Name));
Setup<BuildContext>(_ => build);
TaskSetup(step => { if (step.Task is CakeTask { Actions.Count: > 0 }) Console.WriteLine($"\n{step.Task.Name}: {step.Task.Description}"); });

RunTarget(build.Target);

if (build.ClosingLine is { } line) Console.WriteLine(line);
