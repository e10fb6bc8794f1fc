using System.Text;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Persistence.Demo;
using Portal.Core.Policy;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Persistence.Demo;

/// <summary>Whoever copies the files of the portal learns nothing about anybody.</summary>
public sealed class CopiedFileTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Proves("5.3(c)", "none of what was told about anybody, searched for in every field and every form, is in a copy of the database, its log or the store of keys")]
    public Task Copied_files_tell_nothing_about_anybody() => SearchAsync(DemoProfile.Test, 150);

    [Fact]
    [Trait(Tier.Name, Tier.Full)]
    public Task Copied_files_of_two_years_tell_nothing_about_anybody() => SearchAsync(DemoProfile.Demo, 800);

    [Theory]
    [InlineData("Latimer Firstcall")]
    [InlineData("07700 900803")]
    [InlineData("Ål Ünal")]
    public void What_lies_in_a_file_in_any_form_is_found(string text)
    {
        var search = new ByteSearch([text, "Somebody Else"]);
        var noise = new byte[100_001];
        new Random(7).NextBytes(noise);
        Assert.Empty(search.In(noise));
        foreach (var (form, bytes) in ByteSearch.FormsOf(text))
        {
            foreach (var at in new[] { 0, 50_001, noise.Length - bytes.Length })
            {
                var file = (byte[])noise.Clone();
                bytes.CopyTo(file, at);
                Assert.True(search.In(file).Count > 0, $"{form} at {at}");
            }
        }

        // As a part of something longer, however it lies in it
        foreach (var before in new[] { "", "x", "xy", "xyz" })
        {
            Assert.NotEmpty(search.In(Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes($"{before}{text}, and more")))));
        }
    }

    [Fact]
    public async Task A_name_put_into_a_clear_column_is_found()
    {
        await using var portal = await SeededPortal.FillAsync(DemoProfile.Test);
        var search = new ByteSearch(await SealedTexts.OfAsync(portal, Ct));
        await portal.Get<PortalStore>().WriteAsync<Core.SharedKernel.Result>(async db =>
        {
            db.Jobs.Add(new() { Name = "planted", Note = "for Latimer Firstcall" });
            await db.SaveChangesAsync(Ct);
            return Core.SharedKernel.Result.Done;
        }, Ct);

        Assert.Contains(await FindAsync(portal, search), found => found.StartsWith("portal.db", StringComparison.Ordinal) && found.Contains("'Latimer Firstcall' as UTF-8", StringComparison.Ordinal));
    }

    private static async Task SearchAsync(DemoProfile profile, int least)
    {
        await using var portal = await SeededPortal.FillAsync(profile);
        var texts = await SealedTexts.OfAsync(portal, Ct);
        Assert.True(texts.Count > least, $"only {texts.Count} texts");
        Assert.Contains("Latimer Firstcall", texts);
        Assert.Contains("07700 900803", texts);
        Assert.True(texts.Count(text => text.Length == SealedTexts.Piece) > 20, "too few narratives");
        Assert.All(await NamesAsync(portal), name => Assert.Contains(name, texts));
        Assert.NotEmpty(await FindAsync(portal, new(["Lantern Hill"])));

        Assert.Equal("", string.Join("\n", await FindAsync(portal, new(texts))));
    }

    private static async Task<List<string>> NamesAsync(SeededPortal portal)
    {
        await using var db = portal.Get<PortalStore>().Read();
        var parties = await db.Parties.ToListAsync(Ct);
        var access = CaseAccess.WithoutShowing(Guid.Empty, await portal.Get<KeyStore>().LoadAsync(await db.Cases.Select(c => c.Id).ToListAsync(Ct), Ct));
        var staff = await db.Staff.Select(s => s.Name).ToListAsync(Ct);
        var names = parties.Select(p => access.Open(p.Details, p.Id).NameUsed).Where(name => name.Length >= ByteSearch.LeastCharacters).Except(staff).ToList();
        Assert.True(names.Count > 10, $"only {names.Count} names");
        return names;
    }

    /// <summary>All files below the data folder, keys included, with the log as it stands and once more after it was moved into the database.</summary>
    private static async Task<IReadOnlyCollection<string>> FindAsync(SeededPortal portal, ByteSearch search)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        // While somebody reads the log stays where it is
        await using var reading = portal.Get<PortalStore>().Read();
        for (var settled = 0; settled < 2; settled++)
        {
            foreach (var file in Directory.EnumerateFiles(portal.Folder, "*", SearchOption.AllDirectories))
            {
                found.UnionWith(search.In(ReadShared(file)).Select(words => $"{Path.GetFileName(file)}: {words}"));
            }

            await portal.Get<PortalDatabase>().SettleFileAsync(Ct);
        }

        return found;
    }

    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var memory = new MemoryStream();
        file.CopyTo(memory);
        return memory.ToArray();
    }
}
