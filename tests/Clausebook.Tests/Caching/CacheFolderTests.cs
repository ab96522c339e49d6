using Clausebook.Caching;
using Clausebook.Testing;

namespace Clausebook.Tests.Caching;

/// <summary>A cache gives back what was put in, or nothing, whatever happened to its files.</summary>
public sealed class CacheFolderTests : IDisposable
{
    private static readonly byte[] Bytes = [.. Enumerable.Range(0, 5000).Select(i => (byte)i)];

    private readonly TestFolder folder = TestFolder.With();

    private string Place => folder["cache"];

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5000)]
    public void What_was_kept_comes_back(int length)
    {
        CacheFolder.At(Place).Write("pages", "key", Bytes.AsSpan(0, length));
        Assert.Equal(Bytes[..length], CacheFolder.At(Place).Read("pages", "key"));
    }

    [Fact]
    public void Another_key_and_another_kind_know_nothing()
    {
        var cache = Filled();
        Assert.Null(cache.Read("pages", "other"));
        Assert.Null(cache.Read("history", "key"));
    }

    [Fact]
    public void What_is_written_again_replaces_what_was_there()
    {
        var cache = Filled();
        cache.Write("pages", "key", [7]);
        Assert.Equal([7], cache.Read("pages", "key"));
    }

    [Fact]
    public void A_deleted_folder_is_an_empty_cache_and_fills_again()
    {
        var cache = Filled();
        Directory.Delete(Place, recursive: true);
        Assert.Null(cache.Read("pages", "key"));
        cache.Write("pages", "key", Bytes);
        Assert.Equal(Bytes, cache.Read("pages", "key"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4999)]
    [InlineData(5000)]
    [InlineData(5031)]
    public void A_changed_byte_anywhere_is_noticed(int position)
    {
        var cache = Filled();
        Change(bytes => bytes[position] ^= 1);
        Assert.Null(cache.Read("pages", "key"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(5031)]
    [InlineData(5033)]
    public void A_cut_or_grown_file_is_noticed(int length)
    {
        var cache = Filled();
        var file = OnlyFile();
        var bytes = File.ReadAllBytes(file);
        Array.Resize(ref bytes, length);
        File.WriteAllBytes(file, bytes);
        Assert.Null(cache.Read("pages", "key"));
    }

    [Fact]
    public void A_file_under_the_name_of_another_is_noticed()
    {
        var cache = Filled();
        var file = OnlyFile();
        cache.Write("pages", "other", [1]);
        foreach (var other in Directory.GetFiles(Path.Combine(Place, "pages"))) if (other != file) File.Copy(file, other, overwrite: true);
        Assert.Null(cache.Read("pages", "other"));
        Assert.Equal(Bytes, cache.Read("pages", "key"));
    }

    [Fact]
    public void A_damaged_entry_is_mended_by_the_next_write()
    {
        var cache = Filled();
        Change(bytes => bytes.AsSpan().Clear());
        cache.Write("pages", "key", Bytes);
        Assert.Equal(Bytes, cache.Read("pages", "key"));
    }

    [Fact]
    public void A_place_that_cannot_be_a_folder_keeps_nothing_and_says_nothing()
    {
        File.WriteAllText(Place, "a file");
        var cache = CacheFolder.At(Place);
        cache.Write("pages", "key", Bytes);
        Assert.Null(cache.Read("pages", "key"));
        Assert.Equal("a file", File.ReadAllText(Place));
    }

    [Fact]
    public void An_entry_that_is_a_folder_is_left_alone()
    {
        var cache = Filled();
        var file = OnlyFile();
        File.Delete(file);
        Directory.CreateDirectory(file);
        Assert.Null(cache.Read("pages", "key"));
        cache.Write("pages", "key", Bytes);
        Assert.Null(cache.Read("pages", "key"));
        Assert.Empty(Directory.GetFiles(Place, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_folder_that_others_may_write_to_is_not_used()
    {
        if (OperatingSystem.IsWindows()) return; // folders there are the user's own by inheritance
        Filled();
        File.SetUnixFileMode(Place, File.GetUnixFileMode(Place) | UnixFileMode.OtherWrite);
        Assert.Same(CacheFolder.None, CacheFolder.At(Place));
    }

    [Fact]
    public void Files_and_folders_are_for_the_user_alone()
    {
        if (OperatingSystem.IsWindows()) return; // see above
        Filled();
        const UnixFileMode foreign = ~(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(UnixFileMode.None, (File.GetUnixFileMode(Place) | File.GetUnixFileMode(OnlyFile())) & foreign);
    }

    [Fact]
    public void The_oldest_entries_go_when_the_cache_is_full()
    {
        var cache = CacheFolder.At(Place, limit: 20_000);
        for (var i = 0; i < 10; i++)
        {
            cache.Write("pages", Key(i), Bytes.AsSpan(0, 4000));
            foreach (var file in Directory.GetFiles(Place, "*", SearchOption.AllDirectories).Where(f => File.GetLastWriteTimeUtc(f).Year > 2020)) Age(file, new(2000 + i, 1, 1));
        }
        Assert.InRange(Directory.GetFiles(Place, "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length), 1, 20_000);
        Assert.Null(cache.Read("pages", Key(0)));
        Assert.NotNull(cache.Read("pages", Key(9)));
    }

    [Fact]
    public void What_is_too_large_to_share_the_cache_is_not_kept()
    {
        var cache = CacheFolder.At(Place, limit: 10_000);
        cache.Write("pages", "key", Bytes);
        Assert.Null(cache.Read("pages", "key"));
    }

    [Fact]
    public void No_cache_knows_nothing()
    {
        var cache = CacheFolder.Open(enabled: false);
        cache.Write("pages", "key", Bytes);
        Assert.Null(cache.Read("pages", "key"));
    }

    [Fact]
    public void Many_readers_and_writers_see_whole_entries_only()
    {
        byte[][] whole = [[.. Enumerable.Repeat((byte)1, 20_000)], [.. Enumerable.Repeat((byte)2, 30_000)]];
        Parallel.For(0, 200, i =>
        {
            var cache = CacheFolder.At(Place);
            if (i % 2 == 0) cache.Write("pages", "key", whole[i / 2 % 2]);
            if (cache.Read("pages", "key") is { } read) Assert.Contains(whole, w => w.AsSpan().SequenceEqual(read));
        });
        Assert.NotNull(CacheFolder.At(Place).Read("pages", "key"));
        Assert.Single(Directory.GetFiles(Place, "*", SearchOption.AllDirectories));
    }

    private CacheFolder Filled()
    {
        var cache = CacheFolder.At(Place);
        cache.Write("pages", "key", Bytes);
        Assert.Equal(Bytes, cache.Read("pages", "key"));
        return cache;
    }

    private void Change(Action<byte[]> change)
    {
        var bytes = File.ReadAllBytes(OnlyFile());
        change(bytes);
        File.WriteAllBytes(OnlyFile(), bytes);
    }

    private string OnlyFile() => Assert.Single(Directory.GetFiles(Place, "*", SearchOption.AllDirectories));

    private static string Key(int number) => FormattableString.Invariant($"key {number}");

    private static void Age(string file, DateTime day)
    {
        File.SetLastWriteTimeUtc(file, day);
        File.SetLastAccessTimeUtc(file, day);
    }
}
