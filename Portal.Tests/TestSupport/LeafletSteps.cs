using Portal.Core.Organisation;
using Portal.Core.Prevention.Register;
using Portal.Core.Prevention.Texts;
using Portal.Core.SharedKernel;

namespace Portal.Tests.TestSupport;

/// <summary>Steps in the life of the leaflet that several tests take.</summary>
public static class LeafletSteps
{
    /// <summary>Writes one field of the English draft, begun when there is none, and publishes it.</summary>
    public static async Task<Result<int>> PublishEnglishAsync(this TestPortal portal, string path, string words)
    {
        var specialist = portal.Organisation.Specialist;
        await portal.Get<BeginLeafletDraft>().HandleAsync(LeafletEditions.Source, specialist, CancellationToken.None);
        var saved = await portal.Get<SaveLeafletDraft>().HandleAsync(LeafletEditions.Source, [new(path, words, null)], false, specialist, CancellationToken.None);
        Assert.True(saved.IsSuccess, saved.IsSuccess ? "" : saved.Error.Code);
        return await portal.Get<PublishLeafletEnglish>().HandleAsync((await portal.TextAsync("en-GB")).Working!.ChangedAt, specialist, CancellationToken.None);
    }

    /// <summary>Approves the draft of an edition, begun when there is none, as saying the English version in force.</summary>
    public static async Task<Result<int>> ApproveAsync(this TestPortal portal, string slug, string translator = "A translator", string checker = "A checker")
    {
        var (edition, specialist) = (LeafletEditions.Parse(slug), portal.Organisation.Specialist);
        await portal.Get<BeginLeafletDraft>().HandleAsync(edition, specialist, CancellationToken.None);
        await portal.Get<SaveLeafletDraft>().HandleAsync(edition, [], true, specialist, CancellationToken.None);
        var draft = (await portal.TextAsync(slug)).Working!;
        return await portal.Get<ApproveLeafletTranslation>().HandleAsync(
            new(edition, translator, checker, DateOnly.FromDateTime(portal.Clock.Now.DateTime), draft.ChangedAt), specialist, CancellationToken.None);
    }

    /// <summary>One edition as the Specialist sees it.</summary>
    public static async Task<LeafletTextView> TextAsync(this TestPortal portal, string slug) =>
        (await portal.Get<FindLeafletText>().HandleAsync(LeafletEditions.Parse(slug), portal.Organisation.Specialist, CancellationToken.None)).Value;

    /// <summary>The offices as a print names them now.</summary>
    public static async Task<PrintedLeaflet> PrintAsync(this TestPortal portal, string version)
    {
        var places = await portal.Get<Portal.Core.Prevention.FindLeafletContacts>().HandleAsync(CancellationToken.None);
        return new(version, [.. places.Select(place => new PrintedContact(place.Id, place.Phone, place.Address))]);
    }

    /// <summary>Tenancies that begin on a day at the homes of the test, by reference.</summary>
    public static Task BeginTenanciesAsync(this TestPortal portal, DateOnly day, params IEnumerable<string> references) => portal.Store.WriteAsync(async db =>
    {
        var homes = portal.Organisation.Properties;
        db.AddRange(references.Select((reference, at) => new Tenancy { TenancyRef = reference, PropertyId = homes[at % homes.Count].Id, StartedOn = day }));
        await db.SaveChangesAsync();
        return Result.Done;
    }, CancellationToken.None);
}
