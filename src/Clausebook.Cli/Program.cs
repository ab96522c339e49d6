using System.Globalization;
using System.Text;
using Clausebook.Cli;

CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return ClausebookCommand.Run(args);
