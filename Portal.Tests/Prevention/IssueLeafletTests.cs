using Microsoft.EntityFrameworkCore;
using Portal.Core.Auditing;
using Portal.Core.Policy;
using Portal.Core.Prevention;
using Portal.Core.Prevention.Register;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Prevention;

/// <summary>The register of leaflets given at sign-ups.</summary>
public sealed class IssueLeafletTests : IAsyncLifetime
{
    private const string Version = "0123456789abcdef";
    private TestPortal portal = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => portal = await TestPortal.StartAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    [Proves("5.4(c)", "Giving the leaflet at a sign-up records tenancy, language, version, by whom and when")]
    public async Task Giving_a_leaflet_is_on_record()
    {
        Assert.True((await portal.ApproveAsync("ur")).IsSuccess);
        var issued = await IssueAsync(" t-104233 ", "ur");
        Assert.True(issued.IsSuccess);

        var page = await portal.Get<LeafletRegister>().PageAsync(new(), null, portal.Organisation.FrontLine, Ct);
        var line = Assert.Single(page.Value.Lines);
        Assert.Equal("T-104233", line.TenancyReference);
        Assert.Equal(("ur", "Urdu", "1.0", Version), (line.Language, line.LanguageName, line.ContentVersion, line.DocumentVersion));
        Assert.Equal(portal.Organisation.FrontLine.Name, line.IssuedBy);
        Assert.Equal(portal.Clock.Now, line.IssuedAt);
        await using var db = portal.Store.Read();
        Assert.Contains(await db.AuditEntries.ToListAsync(Ct), entry => entry.Kind == AuditKind.Act && entry.Action == nameof(IssueLeaflet));
    }

    [Fact]
    public async Task Sending_the_form_twice_records_one_issue()
    {
        var id = Guid.CreateVersion7();
        await IssueAsync("T-1", "en-GB", id);
        await IssueAsync("T-1", "en-GB", id);
        var page = await portal.Get<LeafletRegister>().PageAsync(new(), null, portal.Organisation.FrontLine, Ct);
        Assert.Single(page.Value.Lines);
    }

    [Theory]
    [InlineData(null, "en-GB", "Leaflet.TenancyReferenceMissing")]
    [InlineData("   ", "en-GB", "Leaflet.TenancyReferenceMissing")]
    [InlineData("<b>", "en-GB", "Leaflet.TenancyReferenceUnusable")]
    [InlineData("=HYPERLINK(1)", "en-GB", "Leaflet.TenancyReferenceUnusable")]
    [InlineData("T-12345678901234567890123456789012345678901234567890", "en-GB", "Leaflet.TenancyReferenceUnusable")]
    [InlineData("T-1", "xx", "Leaflet.LanguageUnknown")]
    [InlineData("T-1", null, "Leaflet.LanguageUnknown")]
    public async Task What_cannot_be_a_reference_or_language_is_refused_beside_its_field(string? tenancy, string? language, string code)
    {
        var issued = await IssueAsync(tenancy, language);
        Assert.Equal(code, issued.Error.Code);
        Assert.Equal(ErrorKind.Invalid, issued.Error.Kind);
        Assert.NotNull(Resources.RefusalWords.For(issued.Error));
    }

    [Fact]
    public async Task Those_who_do_not_issue_leaflets_may_not()
    {
        var audit = portal.Organisation.Audit;
        var issued = await portal.Get<IssueLeaflet>().HandleAsync(new(Guid.CreateVersion7(), "T-1", "en-GB", Version), audit, Ct);
        Assert.False(issued.IsSuccess);
    }

    [Fact]
    [Proves("5.4(c)", "Outside a demonstration a translation that nobody approved is not given out at a sign-up")]
    public async Task A_translation_that_nobody_approved_is_not_given_out()
    {
        var refused = await IssueAsync("T-1", "pl");
        Assert.Equal(("Leaflet.NotApproved", nameof(IssueLeafletRequest.Language)), (refused.Error.Code, refused.Error.Field));
        await portal.ApproveAsync("pl");
        Assert.True((await IssueAsync("T-1", "pl")).IsSuccess);
    }

    [Fact]
    public async Task A_document_is_stored_once_for_each_version()
    {
        var store = portal.Get<StoreDocument>();
        var first = await store.HandleAsync(StoredDocument.Leaflet, "ur", Version, [1, 2, 3], "aa", 2, Ct);
        var again = await store.HandleAsync(StoredDocument.Leaflet, "ur", Version, [4, 5, 6], "bb", 2, Ct);
        Assert.Equal(first.Value.Id, again.Value.Id);
        var found = await portal.Get<FindStoredDocument>().HandleAsync(StoredDocument.Leaflet, "ur", Version, Ct);
        Assert.Equal([1, 2, 3], found!.Bytes);
        Assert.Null(await portal.Get<FindStoredDocument>().HandleAsync(StoredDocument.Leaflet, "ur", "other", Ct));
    }

    private Task<Result<LeafletIssue>> IssueAsync(string? tenancy, string? language, Guid? id = null) =>
        portal.Get<IssueLeaflet>().HandleAsync(new(id ?? Guid.CreateVersion7(), tenancy, language, Version), portal.Organisation.FrontLine, Ct);
}
