using System.Text;
using System.Text.Json;
using Clausebook.History;
using Clausebook.Testing;

namespace Clausebook.Tests.History;

public sealed class HistoryExportTests
{
    [Fact]
    public void The_history_is_written_newest_first_with_the_documented_fields()
    {
        using var repository = StampedRepository.Isms();
        repository.Write("policies/POL-002-b.md", "---\nstatus: draft\n---\n# B\n").Write("policies/POL-001-a.md", "---\nstatus: in-review\n---\n# A\n").Commit("Add \"both\" — ünicode", "Zoë <z@example.com>", "2026-02-01T09:00:00+01:00")
            .Write("policies/POL-001-a.md", "---\nstatus: approved\napprover: top-management\napproved-on: 2026-02-02\n---\n# A\n").Commit("Approve", date: "2026-02-02T09:00:00Z");

        using var json = JsonDocument.Parse(Write(repository));

        Assert.Equal(["documents"], json.RootElement.EnumerateObject().Select(p => p.Name));
        var documents = json.RootElement.GetProperty("documents").EnumerateArray().ToList();
        Assert.Equal(["POL-001", "POL-002"], documents.Select(d => d.GetProperty("id").GetString()));
        Assert.Equal(["id", "path", "version", "status", "revisions"], documents[0].EnumerateObject().Select(p => p.Name));
        var revisions = documents[0].GetProperty("revisions").EnumerateArray().ToList();
        Assert.Equal(["commit", "date", "authors", "subject", "kind", "version"], revisions[1].EnumerateObject().Select(p => p.Name).Take(6));
        Assert.Equal(["Approve", "Add \"both\" — ünicode"], revisions.Select(r => r.GetProperty("subject").GetString()));
        Assert.Equal("2026-02-01T08:00:00Z", revisions[1].GetProperty("date").GetString());
        Assert.Equal(["created", "changed"], [revisions[1].GetProperty("kind").GetString(), revisions[0].GetProperty("kind").GetString()]);
        Assert.Equal("Zoë", revisions[1].GetProperty("authors")[0].GetString());
        Assert.Equal("front-matter", revisions[0].GetProperty("approval").GetProperty("proof").GetString());
        Assert.Contains("— ünicode", Write(repository));
    }

    [Fact]
    public void One_id_asks_for_one_document()
    {
        using var repository = StampedRepository.Isms();
        repository.Write("policies/POL-002-b.md", "---\nstatus: draft\n---\n# B\n").Write("policies/POL-001-a.md", "---\nstatus: draft\n---\n# A\n").Commit("Add");

        using var json = JsonDocument.Parse(Write(repository, "POL-002"));

        Assert.Equal("POL-002", Assert.Single(json.RootElement.GetProperty("documents").EnumerateArray()).GetProperty("id").GetString());
    }

    private static string Write(TestRepository repository, string? id = null)
    {
        using MemoryStream stream = new();
        HistoryExport.Write(repository.Stamp(), stream, id);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
