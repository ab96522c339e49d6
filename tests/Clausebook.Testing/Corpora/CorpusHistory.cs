namespace Clausebook.Testing.Corpora;

/// <summary>Tells the history of a corpus, commit by commit: documents come, change, are approved, reviewed, renamed, retired, on the main branch and beside it.</summary>
internal sealed class CorpusHistory(CorpusPlan plan, CorpusLibrary library, CorpusRandom random, CorpusImport import)
{
    private const string SideBranch = "work";
    private readonly CorpusPage page = new();
    private readonly CorpusEditor editor = new(library, random);
    private readonly CorpusClock clock = new(plan.Commits, random);
    private readonly List<string> devices = ["name,owner,since"];
    private int made;
    private int head;
    private CorpusBranch? side;
    private int swept;

    /// <summary>Writes all commits.</summary>
    public void Tell()
    {
        Begin();
        while (made < plan.Commits - 1)
        {
            var when = clock.Of(made);
            if (!Branching(when, plan.Commits - 1 - made) && !Growing(when) && !Sweeping(when)) Working(when);
        }
        var last = editor.Settle(CorpusClock.Day(CorpusClock.End));
        var gone = library.ByPopularity.Where(d => d is { IsPassing: true, Exists: true }).ToArray();
        foreach (var document in gone) document.Exists = false;
        Commit("Close the year", CorpusClock.End, last, deleted: [.. gone.Select(d => d.Path)], extra: [("README.md", "# Handbook of an invented company\n\nMade by a program, for measuring.\n"u8.ToArray())]);
    }

    private void Begin()
    {
        const string Isms = "isms: 1\norganization:\n  name: Hafenlager Logistics Ltd\n  short: Hafenlager\n  help: \"Report an incident: security@hafenlager.example\"\nsite:\n  title: Hafenlager ISMS handbook\n";
        var first = editor.WriteNext(library.ByPopularity.Count * 3 / 10, CorpusClock.Day(CorpusClock.Start));
        (string, byte[])[] house = [("isms.yaml", Bytes(Isms)), ("roles.yaml", Bytes(CorpusPeople.Roles)), (".mailmap", Bytes(CorpusPeople.Mailmap)), ("README.md", Bytes("# Handbook\n"))];
        Commit("Start with what there was on paper", CorpusClock.Start, first, extra: house);
    }

    /// <summary>Opens, continues or merges the branch beside main.</summary>
    private bool Branching(long when, int left)
    {
        var day = CorpusClock.Day(when);
        if (side is null)
        {
            if (left < 8 || !random.Percent(3)) return false;
            side = new(head, editor.Pick(random.Between(1, 2)), random.Between(0, 3));
            Work(side, when, day, "start the revision");
        }
        else if (left <= 2 || (side.Left == 0 && random.Percent(60)))
        {
            if (random.Percent(15)) foreach (var document in side.Documents) editor.Edit(document, day); // the merge resolves something
            Commit($"Merge branch '{SideBranch}'", when, side.Documents, merged: side.Mark);
            side = null;
        }
        else
        {
            if (side.Left == 0 || random.Percent(50)) return false;
            Work(side with { Left = side.Left - 1 }, when, day, "go on with the revision");
        }
        return true;
    }

    private void Work(CorpusBranch branch, long when, DateOnly day, string what)
    {
        foreach (var document in branch.Documents) editor.Edit(document, day);
        var subject = branch.Documents.Count == 0 ? "Prepare" : branch.Documents[0].Id + ": " + what;
        made++;
        side = branch with { Mark = import.Commit(new(Message(subject, [], day), Author(), when) { Branch = SideBranch, Parent = branch.Mark, Files = Files(branch.Documents) }) };
    }

    /// <summary>Adds documents, so that all are there after four fifths of the commits.</summary>
    private bool Growing(long when)
    {
        var all = library.ByPopularity.Count;
        var due = (all * 3L / 10) + (all * 7L / 10 * made * 5 / (plan.Commits * 4L)) - editor.Written;
        if (due < 1 || editor.Written == all || !(due > 8 || random.Percent(50))) return false;
        var added = editor.WriteNext((int)due, CorpusClock.Day(when));
        Commit($"Add {added[0].Id}" + (added.Count > 1 ? $" and {added.Count - 1} more" : ""), when, added);
        return true;
    }

    /// <summary>The yearly reviews of the last ten months: every fiftieth commit takes the next share of the documents.</summary>
    private bool Sweeping(long when)
    {
        if (when < CorpusClock.End - (300 * 86_400L) || made % 50 != 0) return false;
        var share = (library.ByPopularity.Count * 300 / Math.Max(1, plan.Commits)) + 10;
        var reviewed = CorpusEditor.Review(library.ByPopularity.Skip(swept).Take(share), CorpusClock.Day(when));
        swept += share;
        if (reviewed.Count == 0) return false;
        Commit("Yearly review", when, reviewed);
        return true;
    }

    /// <summary>An ordinary day.</summary>
    private void Working(long when)
    {
        var day = CorpusClock.Day(when);
        var chance = random.Below(1000);
        var some = editor.Pick(chance < 800 ? 1 : chance < 930 ? 2 : random.Between(3, 5));
        if (chance < 110) Inventory(when);
        else if (chance < 116 && some is [{ LinkedFrom.Count: < 20, IsPassing: false } renamed, ..] && !IsBeside(renamed)) Rename(renamed, when, day);
        else if (chance < 122 && some is [{ IsCore: false, IsPolicy: true } old, ..] && !IsBeside(old)) Retire(old, when);
        else if (chance < 128) Commit("Review of the month", when, CorpusEditor.Review(editor.Pick(random.Between(10, 30)), day));
        else
        {
            foreach (var document in some) editor.Edit(document, day);
            Commit(some.Count == 0 ? "Tidy up" : $"{some[0].Id}: {Lower(random.Pick(CorpusText.Orders))}", when, some);
        }
    }

    private void Rename(CorpusDocument document, long when, DateOnly day)
    {
        var before = document.Path;
        var changed = editor.Rename(document, day);
        Commit($"{document.Id}: find a better name", when, changed, deleted: before == document.Path ? [] : [before]);
    }

    private void Retire(CorpusDocument document, long when)
    {
        if (document.IsPassing) document.Exists = false;
        else document.Status = "retired";
        Commit($"Retire {document.Id}", when, document.IsPassing ? [] : [document], deleted: document.IsPassing ? [document.Path] : []);
    }

    /// <summary>A change outside the content folders, which the history of documents has to pass over.</summary>
    private void Inventory(long when)
    {
        devices.Add($"laptop-{random.Below(10_000)},{random.Pick(CorpusPeople.Owners)},{CorpusClock.Day(when):yyyy-MM-dd}");
        if (devices.Count > 200) devices.RemoveRange(1, 20);
        Commit("Update the list of devices", when, [], extra: [("inventory/devices.csv", Bytes(string.Join('\n', devices) + "\n"))]);
    }

    private void Commit(string subject, long when, IReadOnlyList<CorpusDocument> documents, IReadOnlyList<string>? deleted = null, int merged = 0, IReadOnlyList<(string Path, byte[] Bytes)>? extra = null)
    {
        made++;
        var committed = random.Below(500) == 0 && when < CorpusClock.End ? when - 7_200 : when; // a clock that is two hours behind
        CorpusCommit commit = new(Message(subject, documents, CorpusClock.Day(committed)), Author(), committed)
        {
            Written = random.Percent(20) ? committed - random.Between(60, 80_000) : committed,
            Parent = head,
            Merged = merged,
            Deleted = deleted ?? [],
            Files = [.. extra ?? [], .. Files(documents)],
        };
        head = import.Commit(commit);
    }

    /// <summary>The subject and, now and then, trailers; an approving one only by who may approve all that the commit changes.</summary>
    private string Message(string subject, IReadOnlyList<CorpusDocument> documents, DateOnly day)
    {
        List<string> trailers = [];
        if (documents is [{ IsPolicy: true } first, ..] && documents.All(d => d.IsPolicy && d.Approver == first.Approver) && random.Percent(35))
        {
            var (name, email) = CorpusPeople.Approver(first.Approver, day);
            trailers.Add($"Approved-by: {name} <{email}>");
        }
        if (random.Percent(3)) trailers.Add("Change: material");
        if (random.Percent(5)) trailers.Add($"Co-authored-by: {CorpusPeople.Authors[7].Name} <{CorpusPeople.Authors[7].Email}>");
        return trailers.Count == 0 ? subject + "\n" : $"{subject}\n\n{string.Join('\n', trailers)}\n";
    }

    private (string Name, string Email, string Zone) Author()
    {
        var rank = Math.Min(random.Below(12), random.Below(12)); // the first ones write most
        return rank == 0 && random.Percent(15) ? CorpusPeople.Alias : CorpusPeople.Authors[rank];
    }

    private (string, byte[])[] Files(IReadOnlyList<CorpusDocument> documents) => [.. documents.Where(d => d.Exists).Select(d => (d.Path, page.Write(d)))];

    private bool IsBeside(CorpusDocument document) => side?.Documents.Contains(document) == true;

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..].TrimEnd('.');

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
