using System.Text;
using Clausebook.Testing;

namespace Clausebook.Tests.Loading;

/// <summary>Files as they really arrive: other encodings, other line ends, pointers, links, binaries. Read from real files.</summary>
public sealed class FileTests
{
    private const string Text = "---\nstatus: draft\nowner: security-lead\nlast-reviewed: 31/12/2026\n---\n# Zürich\n\n[gone](gone.md) TODO\n";

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_make_no_difference()
    {
        var plain = Findings(Encoding.UTF8.GetBytes(Text));

        Assert.Equal(3, plain.Length);
        Assert.Equal(plain, Findings([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Text)]));
        Assert.Equal(plain, Findings(Encoding.UTF8.GetBytes(Text.Replace("\n", "\r\n", StringComparison.Ordinal))));
        Assert.Equal(plain, Findings(Encoding.UTF8.GetBytes(Text.Replace("\n", "\r", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_file_in_an_old_encoding_is_named_with_the_place_of_its_first_bad_byte() =>
        Assert.Equal([$"{Example.PolicyPath}:6:4 ISMS0003 The byte FC here is not UTF-8."], Findings(Encoding.Latin1.GetBytes(Text)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_UTF_16_file_is_named_as_that(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);

        Assert.Equal([$"{Example.PolicyPath}:1:1 ISMS0003 The file is UTF-16."], Findings([.. encoding.Preamble, .. encoding.GetBytes(Text)]));
    }

    [Fact]
    public void A_binary_file_with_the_name_of_a_document_is_named() =>
        Assert.Equal([$"{Example.PolicyPath}:2:3 ISMS0003 The file holds a zero byte, so it is not text."], Findings([0x50, 0x0A, 0x41, 0x42, 0x00, 0xFF]));

    [Fact]
    public void A_pointer_of_git_LFS_is_named() =>
        Assert.Equal([$"{Example.PolicyPath}:1:1 ISMS0003 The file is a pointer of git LFS, not the text itself."], Findings("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n"u8.ToArray()));

    [Fact]
    public void A_file_of_two_megabytes_is_too_large() =>
        Assert.Equal([$"{Example.PolicyPath}:1:1 ISMS0004 The file has 2.0 MiB; at most 1 MiB are read."], Findings(new byte[2 * 1024 * 1024]));

    [Theory]
    [InlineData("<<<<<<< HEAD\n---\n", 1)]
    [InlineData("---\nstatus: draft\n<<<<<<< HEAD\nowner: a\n=======\nowner: b\n>>>>>>> x\n---\n", 3)]
    public void Markers_of_an_unresolved_merge_are_one_finding(string text, int line) =>
        Assert.Equal([$"{Example.PolicyPath}:{line}:1 ISMS0006 A merge was left unresolved here."], Findings(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void A_symbolic_link_is_named_and_never_followed()
    {
        using var folder = TestFolder.Isms(Example.NoDemands, ("elsewhere/secret.md", "---\nstatus: nonsense\n---\n"));
        Directory.CreateDirectory(Path.Combine(folder.Path, "policies"));
        File.CreateSymbolicLink(Path.Combine(folder.Path, Example.PolicyPath), Path.Combine(folder.Path, "elsewhere/secret.md"));

        Assert.Equal([$"{Example.PolicyPath}:1:1 ISMS0005 This is a symbolic link, which is not followed."], ContentCheck.Findings(folder).Select(Example.Line));
    }

    [Fact]
    public void Files_that_teams_keep_beside_documents_are_not_documents() =>
        Assert.Empty(Example.Lines(("policies/README.md", "# How we write"), ("controls/changelog.md", "x"), ("records/notes.txt", "x"), ("policies/.template.md", "x")));

    [Fact]
    public void A_document_in_a_folder_below_and_with_a_capital_extension_is_read()
    {
        var system = Example.System(("policies/hr/POL-015-people.MD", "---\nstatus: draft\nowner: security-lead\n---\n# People\n"));

        Assert.Equal("POL-015", Assert.Single(system.Policies).Id);
    }

    private static string[] Findings(byte[] bytes)
    {
        using var folder = TestFolder.Isms(Example.NoDemands, (Example.PolicyPath, ""));
        File.WriteAllBytes(Path.Combine(folder.Path, Example.PolicyPath), bytes);
        return [.. ContentCheck.Findings(folder).Select(Example.Line)];
    }
}
