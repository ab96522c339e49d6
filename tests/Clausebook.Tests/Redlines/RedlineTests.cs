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
}
