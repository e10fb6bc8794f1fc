using Portal.Core.Prevention.Library;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Prevention.Library;

/// <summary>What tests of the library do again and again: contacts and items as the Specialist would keep them.</summary>
internal static class LibrarySteps
{
    public static readonly byte[] Pdf = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"u8.ToArray();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static KeepContactRequest ContactRequest(ContactKind kind = ContactKind.OtherHelp, string name = "Kind Ear", string phone = "01632 960971") =>
        new(Guid.CreateVersion7(), null, kind, name, phone, "", "Every day", "Listens", [], null, true);

    public static async Task<PublicContact> ContactAsync(this TestPortal portal, ContactKind kind = ContactKind.OtherHelp, string name = "Kind Ear", int? checkedForDays = 90)
    {
        var kept = (await portal.Get<KeepContact>().HandleAsync(ContactRequest(kind, name), portal.Organisation.Specialist, Ct)).Value;
        return checkedForDays is { } days ? (await portal.CheckAsync(kept, portal.Clock.Today.AddDays(days))).Value : kept;
    }

    public static Task<Result<PublicContact>> CheckAsync(this TestPortal portal, PublicContact contact, DateOnly? due) =>
        portal.Get<CheckContact>().HandleAsync(new(contact.Id, contact.Version, due), portal.Organisation.Specialist, Ct);

    public static KeepLiteratureRequest ItemRequest(TestPortal portal, string title = "What counts", params Guid[] contacts) => new(
        Guid.CreateVersion7(), null, title, "In plain words.", [], ["victims"], "en", LiteratureKind.File, "", new("what.pdf", "application/pdf", Pdf.Length, Pdf),
        portal.Organisation.Specialist.StaffId, portal.Clock.Today.AddDays(200), contacts);

    public static async Task<LiteratureItem> OfferedAsync(this TestPortal portal, KeepLiteratureRequest request)
    {
        var kept = await portal.Get<KeepLiterature>().HandleAsync(request, portal.Organisation.Specialist, Ct);
        Assert.True(kept.IsSuccess, kept.IsSuccess ? "" : string.Join(' ', kept.Errors.Select(e => e.Code)));
        return (await portal.Get<OfferLiterature>().HandleAsync(kept.Value.Id, kept.Value.Version, portal.Organisation.Specialist, Ct)).Value;
    }
}
