using System.CommandLine;
using Clausebook.Benchmarks.Verbs;

RootCommand root = new("Measures Clausebook: its parts, whole processes beside a peer, and how it grows.");
root.Add(CorpusVerb.Create());
return root.Parse(args).Invoke();
