namespace Clausebook.Testing.Corpora;

/// <summary>Plans all documents of a corpus with their texts and links, before any of them is written.</summary>
internal sealed class CorpusLibrary
{
    /// <summary>How many documents share the clauses and controls among them.</summary>
    public const int CoreSize = 24;

    private static readonly string[] Types = ["policy", "procedure", "standard", "topic-policy", "guideline", "procedure", "policy", "plan"];
    private readonly CorpusRandom random;
    private readonly List<CorpusDocument> documents = [];

    /// <summary>Plans the documents.</summary>
    public CorpusLibrary(CorpusPlan plan, CorpusRandom random)
    {
        this.random = random;
        for (var i = 0; i < plan.Policies; i++) documents.Add(i < CoreSize ? Core(i) : Policy(i));
        foreach (var (id, folder) in CorpusRequirements.Controls) documents.Add(Control(id, $"controls/{folder}", RandomSubject(), ""));
        for (var i = 0; i < plan.OwnControls; i++) documents.Add(Control($"OC-{i + 1:00000}", Folder("controls/own", i), RandomSubject(), random.Pick(CorpusRequirements.Controls).Id));
        for (var i = 0; i < plan.Records; i++) documents.Add(Record(i));
        foreach (var document in documents) Link(document);
        for (var i = 0; i < plan.Documents / 100; i++) documents.Add(Passing(i));
        foreach (var document in documents) CorpusDrafting.Write(document, random);
        ByPopularity = Shuffle();
    }

    /// <summary>The documents, those that are changed most often first.</summary>
    public IReadOnlyList<CorpusDocument> ByPopularity { get; }

    private static string Folder(string start, int number) => number < 1000 ? start : $"{start}-{(number / 1000) + 1}";

    /// <summary>A document of the core: every clause and control is answered by one of them, some in front matter, some at a heading.</summary>
    private CorpusDocument Core(int i)
    {
        var clauses = CorpusRequirements.Clauses.Where((_, at) => at % CoreSize == i);
        var controls = CorpusRequirements.Controls.Select(c => c.Id).Where((_, at) => at % CoreSize == i).ToArray();
        var type = i switch { 0 => "scope", 1 => "policy", _ => Types[i % Types.Length] };
        var title = i switch { 0 => "Scope of the management system", 1 => "Information security policy", _ => Title(type) };
        CorpusDocument document = new(Id(type, i), type, Folder("policies/core", 0), title) { Owner = random.Pick(CorpusPeople.Owners), Satisfies = string.Join(", ", clauses.Concat(controls.Skip(1))), IsCore = true };
        CorpusDrafting.Outline(document, random, controls[0]);
        return document;
    }

    private CorpusDocument Policy(int i)
    {
        var type = Types[random.Below(Types.Length)];
        var folder = Folder("policies/" + CorpusText.Subjects[i % 10].ToLowerInvariant().Replace(' ', '-'), i / 10);
        CorpusDocument document = new(Id(type, i), type, folder, Title(type)) { Owner = random.Pick(CorpusPeople.Owners), Satisfies = random.Pick(CorpusRequirements.Controls).Id };
        CorpusDrafting.Outline(document, random, random.Percent(30) ? random.Pick(CorpusRequirements.Controls).Id : null);
        return document;
    }

    private CorpusDocument Control(string id, string folder, string title, string satisfies) =>
        new(id, "control", folder, title) { Owner = random.Pick(CorpusPeople.Owners), Satisfies = satisfies };

    private CorpusDocument Record(int i)
    {
        var (type, satisfies, title) = i < CorpusRequirements.Proof.Count ? CorpusRequirements.Proof[i] : random.Percent(80) ? ("risk", "8.2", RandomSubject() + " fail") : ("record", "8.1", RandomSubject() + " of the month");
        var prefix = type switch { "risk" => "RSK", "audit" => "AUD", "management-review" => "MR", "nonconformity" => "NC", "objective" => "OBJ", _ => "REC" };
        return new($"{prefix}-{i + 1:00000}", type, Folder($"records/{type}s", i), title) { Owner = random.Pick(CorpusPeople.Owners), Satisfies = satisfies };
    }

    private CorpusDocument Passing(int i)
    {
        CorpusDocument document = new($"GDL-T{i + 1:0000}", "guideline", "policies/passing", Title("guideline")) { Owner = random.Pick(CorpusPeople.Owners), Satisfies = random.Pick(CorpusRequirements.Controls).Id, IsPassing = true };
        CorpusDrafting.Outline(document, random, null);
        return document;
    }

    /// <summary>Two to six links, most of them to documents that everybody links to. Every heading that is a target stays for ever.</summary>
    private void Link(CorpusDocument document)
    {
        for (var left = random.Between(2, 6); left > 0; left--)
        {
            var target = documents[random.Percent(60) ? random.Below(Math.Min(documents.Count, 200)) : random.Below(documents.Count)];
            if (target == document || document.Links.Exists(l => l.Target == target)) continue;
            document.Links.Add((target, target.IsPolicy && random.Percent(50) ? "#rule-1" : random.Percent(20) && target.Type == "control" ? "#proof" : ""));
            target.LinkedFrom.Add(document);
        }
    }

    private CorpusDocument[] Shuffle()
    {
        var order = documents.ToArray();
        for (var i = order.Length - 1; i > 0; i--)
        {
            var other = random.Below(i + 1);
            (order[i], order[other]) = (order[other], order[i]);
        }
        return [.. order.OrderByDescending(d => d.IsCore)];
    }

    private string RandomSubject() => random.Pick(CorpusText.Subjects);

    private string Title(string type) => type switch
    {
        "plan" => "Plan for " + RandomSubject().ToLowerInvariant(),
        "procedure" => RandomSubject() + " step by step",
        "standard" => RandomSubject() + " baseline",
        "guideline" => "Advice on " + RandomSubject().ToLowerInvariant(),
        _ => RandomSubject() + " policy",
    };

    private static string Id(string type, int i)
    {
        var prefix = type switch { "policy" => "POL", "topic-policy" => "TSP", "procedure" => "PRC", "standard" => "STD", "guideline" => "GDL", "plan" => "PLN", _ => "SCP" };
        return $"{prefix}-{i + 1:00000}";
    }
}
