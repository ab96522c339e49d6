namespace Clausebook.Testing.Corpora;

/// <summary>Writes the first text of a document: the sections that its type must have, and about as many words in them as the starter's have, six to thirteen hundred.</summary>
internal static class CorpusDrafting
{
    private static readonly Dictionary<string, (string[] Sections, int Main)> Sections = new(StringComparer.Ordinal)
    {
        ["policy"] = (["Purpose", "Scope", "Rules", "Exceptions", "Compliance"], 2),
        ["topic-policy"] = (["Purpose", "Scope", "Rules", "Exceptions", "Compliance"], 2),
        ["procedure"] = (["Purpose", "Scope", "Procedure", "Records"], 2),
        ["standard"] = (["Purpose", "Scope", "Rules", "Compliance"], 2),
        ["guideline"] = (["Purpose", "Advice"], 1),
        ["plan"] = (["Purpose", "Scope", "Plan", "Follow-up"], 2),
        ["scope"] = (["Purpose", "Boundaries", "Interfaces and dependencies", "Exclusions"], 1),
    };

    /// <summary>Gives a document that directs work its sections.</summary>
    public static void Outline(CorpusDocument document, CorpusRandom random, string? control)
    {
        var (sections, main) = Sections[document.Type];
        for (var i = 0; i < sections.Length; i++)
        {
            document.Blocks.Add(new(CorpusBlockKind.Section, sections[i]));
            document.Blocks.Add(Text(CorpusBlockKind.Paragraph, random, 1, 4));
            if (i == main) AddRules(document, random, control);
            else if (i == sections.Length - 1) document.Blocks.Add(Text(CorpusBlockKind.Table, random, 2, 6));
        }
    }

    /// <summary>Completes a document: records and control records get their text here, all of them their links.</summary>
    public static void Write(CorpusDocument document, CorpusRandom random)
    {
        if (document.Type == "control") AddControl(document, random);
        else if (!document.IsPolicy) document.Blocks.AddRange([Text(CorpusBlockKind.Paragraph, random, 2, 6), Text(CorpusBlockKind.Bullets, random, 2, 5), Text(CorpusBlockKind.Paragraph, random, 2, 6)]);
        if (document.Links.Count > 0) document.Blocks.AddRange([new(CorpusBlockKind.Section, "Related documents"), new(CorpusBlockKind.References)]);
    }

    private static void AddRules(CorpusDocument document, CorpusRandom random, string? control)
    {
        for (var i = random.Between(3, 7); i > 0; i--)
        {
            document.Blocks.Add(new(CorpusBlockKind.Rule, random.Pick(CorpusText.Subjects), control));
            document.Blocks.Add(Text(CorpusBlockKind.Paragraph, random, 3, 6));
            document.Blocks.Add(Text(random.Below(10) switch { < 5 => CorpusBlockKind.Obligations, < 7 => CorpusBlockKind.Bullets, < 9 => CorpusBlockKind.Steps, _ => CorpusBlockKind.Code }, random, 2, 6));
            control = null;
        }
    }

    private static void AddControl(CorpusDocument document, CorpusRandom random)
    {
        for (var i = random.Between(2, 5); i > 0; i--) document.Blocks.Add(Text(CorpusBlockKind.Paragraph, random, 3, 6));
        document.Blocks.AddRange([new(CorpusBlockKind.Section, "Proof"), Text(CorpusBlockKind.Bullets, random, 3, 6), Text(CorpusBlockKind.Paragraph, random, 2, 5), Text(CorpusBlockKind.Table, random, 2, 4)]);
    }

    private static CorpusBlock Text(CorpusBlockKind kind, CorpusRandom random, int least, int most)
    {
        var sentences = new ushort[random.Between(least, most)];
        for (var i = 0; i < sentences.Length; i++) sentences[i] = (ushort)random.Below(CorpusText.Count);
        return new(kind) { Sentences = sentences };
    }
}
