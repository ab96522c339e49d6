using CsCheck;

namespace Clausebook.Tests.Redlines;

/// <summary>What a redline marks. Each example is a text before, a text after, and what a reader sees.</summary>
public sealed class RedlineTests
{
    [Theory]
    [InlineData("The CTO approves exceptions.", "The security lead approves exceptions.", "The [-CTO-] {+security lead+} approves exceptions.")]
    [InlineData("Keep logs.", "Keep logs for 90 days.", "Keep logs {+for 90 days+}.")]
    [InlineData("Keep all logs for 90 days.", "Keep logs for 90 days.", "Keep [-all-] logs for 90 days.")]
    [InlineData("Passwords have 8 characters.", "Passwords have 12 characters, or a second factor.", "Passwords have [-8-] {+12+} characters{+, or a second factor+}.")]
    [InlineData("Version 2.1 costs 10,000 EUR.", "Version 2.10 costs 10,500 EUR.", "Version [-2.1-] {+2.10+} costs [-10,000-] {+10,500+} EUR.")]
    [InlineData("Don't reuse passwords.", "Do not reuse passwords.", "[-Don't-] {+Do not+} reuse passwords.")]
    public void Words_are_marked_and_no_parts_of_words(string old, string present, string expected) => Assert.Equal(expected, Marked.Text(old, present));

    [Theory]
    [InlineData("Who asks, the owner or the lead, decides.", "Who asks, a head or a deputy, decides.", "Who asks, [-the owner or the lead-] {+a head or a deputy+}, decides.")]
    [InlineData("Lock the door. Close the window.", "Lock the door. Lock the safe. Close the window.", "Lock the door. {+Lock the safe.+} Close the window.")]
    [InlineData("Every employee signs this policy once a year.", "Contractors must complete all trainings before they get access.", "[-Every employee signs this policy once a year.-]\n{+Contractors must complete all trainings before they get access.+}")]
    public void Changes_are_whole_phrases_and_not_splinters(string old, string present, string expected) => Assert.Equal(expected, Marked.Text(old, present));

    [Theory]
    [InlineData("It **must** be *so*.", "It must be so.")]
    [InlineData("One\ntwo   three.", "One two three.")]
    [InlineData("* one\n* two", "- one\n- two")]
    [InlineData("## Scope {#scope}", "## Scope {#what-counts}")]
    public void What_reads_the_same_is_no_change(string old, string present) => Assert.Equal("(no word changed)", Marked.Text(old, present));

    [Fact]
    public void A_list_changes_by_item() => Assert.Equal(
        """
        1. Report the loss.
        2. Lock the [-laptop-] {+device+}.
        3. [-Call the police.-]
        3. Change passwords.
        - 2 items unchanged
        6. Return the badge.
        7. {+Write a report.+}
        """.ReplaceLineEndings("\n"),
        Marked.Text(
            "1. Report the loss.\n2. Lock the laptop.\n3. Call the police.\n4. Change passwords.\n5. Tell the owner.\n6. Order a new one.\n7. Return the badge.\n",
            "1. Report the loss.\n2. Lock the device.\n3. Change passwords.\n4. Tell the owner.\n5. Order a new one.\n6. Return the badge.\n7. Write a report.\n"));

    [Fact]
    public void A_table_changes_by_cell_and_by_column() => Assert.Equal(
        """
        | Role | Duty | {+Deputy+}
        | CTO | Approves {+all+} access | {+CFO+}
        | [-Clerk-] | [-Files-] |
        | {+Auditor+} | {+Samples+} | {+none+}
        """.ReplaceLineEndings("\n"),
        Marked.Text(
            "| Role | Duty |\n| --- | --- |\n| CTO | Approves access |\n| Clerk | Files |\n",
            "| Role | Duty | Deputy |\n| --- | --- | --- |\n| CTO | Approves all access | CFO |\n| Auditor | Samples | none |\n"));

    [Fact]
    public void Code_changes_by_line() => Assert.Equal(
        "one\n[-two  a-]\n{+two  b+}\nthree",
        Marked.Text("```\none\ntwo  a\nthree\n```\n", "```\none\ntwo  b\nthree\n```\n"));

    [Fact]
    public void Unchanged_stretches_shrink_to_their_headings() => Assert.Equal(
        """
        # Purpose
        2 paragraphs unchanged
        # Rules
        3 paragraphs unchanged
        Near before.
        Keep [-it-] {+them+} safe at all times.
        Near after.
        F.
        # {+Exceptions+}
        {+None.+}
        # End
        1 paragraph unchanged
        """.ReplaceLineEndings("\n"),
        Marked.Text(
            "## Purpose\n\nA.\n\nB.\n\n## Rules\n\nC.\n\nD.\n\nE.\n\nNear before.\n\nKeep it safe at all times.\n\nNear after.\n\nF.\n\n## End\n\nG.\n",
            "## Purpose\n\nA.\n\nB.\n\n## Rules\n\nC.\n\nD.\n\nE.\n\nNear before.\n\nKeep them safe at all times.\n\nNear after.\n\nF.\n\n## Exceptions\n\nNone.\n\n## End\n\nG.\n"));

    [Fact]
    public void A_link_that_leads_elsewhere_is_a_change_although_it_reads_the_same() => Assert.Equal(
        "See [-the form-] {+the form+}, please.",
        Marked.Text("See [the form](https://a.example/), please.", "See [the form](https://b.example/), please."));

    [Theory]
    [InlineData("Safe.", "Safe. <ins>free</ins> </ins><script>alert(1)</script>", "&lt;ins&gt;")]
    [InlineData("Safe `code`.", "Safe `</del><b>`.", "&lt;/del&gt;")]
    [InlineData("```\na\n```", "```\n</code></pre><img src=x onerror=alert(1)>\n```", "&lt;/code&gt;&lt;/pre&gt;&lt;img")]
    public void Markup_in_a_text_stays_text(string old, string present, string escaped)
    {
        var html = Marked.Html(old, present);

        Assert.Contains(escaped, html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_that_turn_text_around_are_shown_by_name() =>
        Assert.Equal("Pay {+U+202E+}100 EUR.", Marked.Text("Pay 100 EUR.", "Pay \u202e100 EUR."));

    [Fact]
    public void Accepting_gives_the_new_text_and_rejecting_the_old() => Texts.Select(Texts).Sample((old, present) =>
    {
        var marked = Marked.Words(old, present);

        Assert.Equal(Marked.Words(present), marked.Where(w => w.IsOld != true).Select(w => w.Text));
        Assert.Equal(Marked.Words(old), marked.Where(w => w.IsOld != false).Select(w => w.Text));
    }, iter: 2_000);

    /// <summary>Nothing here may take long: an unbounded comparison of these would take minutes.</summary>
    [Theory]
    [InlineData(40_000, 1)]
    [InlineData(1, 10_000)]
    [InlineData(20, 2_000)]
    public void Texts_that_have_nothing_in_common_end(int words, int paragraphs)
    {
        var old = string.Join("\n\n", Enumerable.Range(0, paragraphs).Select(p => string.Join(' ', Enumerable.Range(0, words).Select(w => $"o{p * 31 % 977}x{w * 17 % 9973}"))));
        var present = string.Join("\n\n", Enumerable.Range(0, paragraphs).Select(p => string.Join(' ', Enumerable.Range(0, words).Select(w => $"n{p}x{w}"))));
        var shuffled = string.Join(' ', old.Split(' ', '\n').Reverse());

        Assert.NotEmpty(Marked.Html(old, present));
        Assert.NotEmpty(Marked.Html(old, shuffled));
    }

    private static readonly string[] SomeWords = ["a", "b", "c", "the", "shall", "owner", "review", ".", ",", "not", "every"];

    private static Gen<string> Texts { get; } = Gen.Int[0, SomeWords.Length - 1].Array[0, 25].Select(words => string.Join(' ', words.Select(w => SomeWords[w])));
}
