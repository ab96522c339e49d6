using System.Text;
using Clausebook.Generator;

// Usage: Clausebook.Generator TEMPLATE-FOLDER OUTPUT.cs
var folder = new DirectoryInfo(args[0]);
var built = BuiltInTemplates.In(folder);
foreach (var error in built.Errors) Console.Error.WriteLine(error);
if (built.Errors.Count > 0) return 1;
File.WriteAllText(args[1], built.Code, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
return 0;
