using Portal.Core.Policy;
using Portal.Core.Prevention.Library;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Prevention.Library;

/// <summary>What comes into the library: files that are what they say, addresses that may be followed, and who may put them there.</summary>
public sealed class KeepLiteratureTests : IAsyncLifetime
{
    private TestPortal portal = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => portal = await TestPortal.StartAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    public static TheoryData<string, string, byte[]> NoPdf => new()
    {
        { "page.pdf", "application/pdf", "<!DOCTYPE html><script>alert(1)</script>"u8.ToArray() },
        { "pack.pdf", "application/pdf", [(byte)'P', (byte)'K', 3, 4, 0, 0] },
        { "late.pdf", "application/pdf", " %PDF-1.7"u8.ToArray() },
        { "page.html", "application/pdf", LibrarySteps.Pdf },
        { "report.pdf.exe", "application/pdf", LibrarySteps.Pdf },
        { "fdp.\u202Eexe", "application/pdf", LibrarySteps.Pdf },
        { "what.pdf", "text/html", LibrarySteps.Pdf },
        { "what.pdf", "", LibrarySteps.Pdf },
    };

    [Theory]
    [MemberData(nameof(NoPdf))]
    public async Task A_file_that_is_no_PDF_by_name_type_or_first_bytes_is_refused(string name, string type, byte[] bytes)
    {
        var kept = await KeepAsync(LibrarySteps.ItemRequest(portal) with { File = new(name, type, bytes.Length, bytes) });
        Assert.Equal("Literature.FileIsNoPdf", kept.Error.Code);
        Assert.Equal("File", kept.Error.Field);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public async Task At_most_20_MB(int over, bool taken)
    {
        var bytes = new byte[LiteratureFile.LargestBytes + over];
        LibrarySteps.Pdf.CopyTo(bytes, 0);
        var kept = await KeepAsync(LibrarySteps.ItemRequest(portal) with { File = new("big.pdf", "application/pdf", bytes.Length, bytes) });
        Assert.Equal(taken, kept.IsSuccess);
        if (!taken)
        {
            Assert.Equal("Literature.FileTooBig", kept.Error.Code);
        }
    }

    [Theory]
    [InlineData("..\\..\\windows\\what.pdf", "what.pdf")]
    [InlineData("/etc/what.pdf", "what.pdf")]
    [InlineData("what\u202Efdp.pdf", "what fdp.pdf")]
    [InlineData("a\"; filename=evil.exe; x=\".pdf", "a filename=evil.exe x=.pdf")]
    [InlineData("line\r\nSet-Cookie: a=b.pdf", "line Set-Cookie a=b.pdf")]
    [InlineData(".pdf", "document.pdf")]
    [InlineData("اردو.PDF", "اردو.pdf")]
    public async Task A_name_loses_its_path_and_what_deceives(string sent, string kept)
    {
        var item = (await KeepAsync(LibrarySteps.ItemRequest(portal) with { File = new(sent, "application/pdf", LibrarySteps.Pdf.Length, LibrarySteps.Pdf) })).Value;
        var file = (await portal.Get<FindLiteratureFile>().HandleAsync(item.Id, portal.Organisation.Specialist, Ct)).Value;
        Assert.Equal(kept, file.Name);
    }

    [Fact]
    [Proves("5.4(e)", "A file of the library is kept byte for byte and never opened, whatever is inside")]
    public async Task A_file_that_would_unpack_to_gigabytes_is_kept_as_it_is()
    {
        // A stream object that claims to unpack for ever: whoever opened it would be sorry, and the portal does not
        var bomb = "%PDF-1.7\n1 0 obj\n<< /Length 9999999999 /Filter [/FlateDecode /FlateDecode /FlateDecode] >>\nstream\n"u8.ToArray().Concat(new byte[200_000]).ToArray();
        var item = (await KeepAsync(LibrarySteps.ItemRequest(portal) with { File = new("bomb.pdf", "application/pdf", bomb.Length, bomb) })).Value;
        var file = (await portal.Get<FindLiteratureFile>().HandleAsync(item.Id, portal.Organisation.Specialist, Ct)).Value;
        Assert.Equal(bomb, file.Bytes);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JAVASCRIPT:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://user:secret@a.example/")]
    [InlineData("//a.example")]
    [InlineData("not an address")]
    [InlineData("")]
    public async Task An_address_that_may_not_be_followed_is_refused(string url)
    {
        var kept = await KeepAsync(LibrarySteps.ItemRequest(portal) with { Kind = LiteratureKind.Link, Url = url, File = null });
        Assert.Equal("Literature.UrlUnusable", kept.Error.Code);
    }

    [Fact]
    public async Task A_host_in_other_letters_is_shown_in_its_plain_form()
    {
        var item = await portal.OfferedAsync(LibrarySteps.ItemRequest(portal) with { Kind = LiteratureKind.Link, Url = "https://аpple.example/", File = null });
        var found = (await portal.Get<FindLiteratureItem>().HandleAsync(item.Id, portal.Organisation.FrontLine, Ct)).Value;
        Assert.Equal("xn--pple-43d.example", found.Item.Host);
    }

    [Fact]
    public async Task Everything_that_is_missing_is_told_at_once()
    {
        var kept = await KeepAsync(new(Guid.CreateVersion7(), null, " ", null, [], ["nobody"], "not-asked", null, null, null, Guid.CreateVersion7(), portal.Clock.Today, []));
        Assert.Equal(
            ["Literature.AudienceMissing", "Literature.KindMissing", "Literature.LanguageMissing", "Literature.OwnerMissing", "Literature.ReviewUnusable", "Literature.SummaryUnusable", "Literature.TitleUnusable"],
            kept.Errors.Select(error => error.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Only_those_who_publish_keep_items_and_those_who_give_find_what_is_offered()
    {
        var item = await portal.OfferedAsync(LibrarySteps.ItemRequest(portal));
        var draft = (await KeepAsync(LibrarySteps.ItemRequest(portal, "A draft"))).Value;
        var staff = portal.Organisation;
        foreach (var actor in staff.OneOfEachRole)
        {
            var publishes = actor == staff.Specialist;
            var gives = publishes || actor == staff.FrontLine || actor == staff.Officer || actor == staff.TeamLeader;
            Assert.Equal(publishes, (await portal.Get<KeepLiterature>().HandleAsync(LibrarySteps.ItemRequest(portal), actor, Ct)).IsSuccess);
            Assert.Equal(gives, (await portal.Get<FindLiterature>().ForStaffAsync(actor, new(), null, Ct)).IsSuccess);
            Assert.Equal(gives, (await portal.Get<FindLiteratureItem>().HandleAsync(item.Id, actor, Ct)).IsSuccess);
            Assert.Equal(publishes, (await portal.Get<FindLiteratureItem>().HandleAsync(draft.Id, actor, Ct)).IsSuccess);
            Assert.Equal(publishes, (await portal.Get<FindLiteratureFile>().HandleAsync(draft.Id, actor, Ct)).IsSuccess);
        }
    }

    [Fact]
    public async Task A_new_file_is_another_row_and_a_clash_overwrites_nothing()
    {
        var request = LibrarySteps.ItemRequest(portal);
        var item = await portal.OfferedAsync(request);
        byte[] other = [.. LibrarySteps.Pdf, (byte)'\n'];
        var again = await KeepAsync(request with { Version = item.Version, File = new("other.pdf", "application/pdf", other.Length, other) });
        Assert.True(again.IsSuccess);
        Assert.NotEqual(item.FileId, again.Value.FileId);
        Assert.Equal(LiteratureState.Offered, again.Value.State);
        Assert.Equal(Error.Changed, (await KeepAsync(request with { Version = item.Version })).Error);
        Assert.Equal(other, (await portal.Get<FindLiteratureFile>().HandleAsync(item.Id, null, Ct)).Value.Bytes);
    }

    private Task<Result<LiteratureItem>> KeepAsync(KeepLiteratureRequest request) => portal.Get<KeepLiterature>().HandleAsync(request, portal.Organisation.Specialist, Ct);
}
