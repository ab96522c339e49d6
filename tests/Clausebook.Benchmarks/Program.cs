using System.CommandLine;
using Clausebook.Benchmarks.Measuring;
using Clausebook.Benchmarks.Verbs;

if (args is [ProcessMeter.Verb, _, _, ..]) return ProcessMeter.RunChild(args);

RootCommand root = new("Measures Clausebook: its parts, whole processes beside a peer, and how it grows.");
root.Add(CorpusVerb.Create());
root.Add(CompareVerb.Create());
root.Add(PartsVerb.Create());
root.Add(HistoryVerb.Create());
return root.Parse(args).Invoke();
