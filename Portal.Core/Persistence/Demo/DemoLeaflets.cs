using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Portal.Core.Access;
using Portal.Core.Prevention;
using Portal.Core.Prevention.Contacts;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Register;
using Portal.Core.Prevention.Texts;

namespace Portal.Core.Persistence.Demo;

/// <summary>
/// The leaflet's part of the history: sign-ups of the last weeks with and without one, stock in public areas, an English text that changed after a
/// translation was approved, and an office whose number changed. Nothing was printed in this history, so no file of these leaflets is kept.
/// </summary>
internal sealed class DemoLeaflets(DemoStage stage, DemoHistory history, DateTimeOffset until, CancellationToken ct)
{
    private const string ChangedField = "more.paragraphs";
    private const string Agency = "Story Language Agency (made up)";
    private static readonly string[] Languages = ["en-GB", "en-GB", "ur", "en-GB", "pl", "ro"];
    private static readonly LeafletEdition Stale = LeafletEditions.Parse("ro");

    private Actor Specialist => stage.As("specialist");

    /// <summary>Puts the acts at their moments.</summary>
    public void Plan()
    {
        At(34, ApproveAsync);
        At(30, () => SendAsync("E1", "", 60));
        At(30, () => SendAsync("E2", "Community room", 40));
        At(29, () => SendAsync("W1", "", 50));
        foreach (var (tenancy, at) in stage.Organisation.NewTenancies.Select((t, at) => (t, at)))
        {
            // Two were forgotten: the register says which
            if (at % 20 != 19)
            {
                history.At(Start(tenancy.StartedOn), () => IssueAsync(tenancy.TenancyRef, at));
            }
        }

        At(12, PublishAsync);
        At(6, ChangeNumberAsync);
        At(5, FinishOneAsync);
    }

    private void At(int daysAgo, Func<Task> act) => history.At(until - TimeSpan.FromDays(daysAgo), act);

    private static DateTimeOffset Start(DateOnly day) => new(day, new TimeOnly(11, 0), TimeSpan.Zero);

    private async Task IssueAsync(string reference, int at)
    {
        var kind = at % 13 == 12 ? LeafletIssueKind.Refused : at % 5 == 4 ? LeafletIssueKind.FromStock : LeafletIssueKind.Printed;
        var language = kind == LeafletIssueKind.FromStock ? LeafletLibrary.SourceLanguage : Languages[at % Languages.Length];
        var (version, contacts) = await PrintAsync(language);
        DemoStage.Done(await stage.Get<IssueLeaflet>().HandleAsync(
            new(DemoIds.Of("leaflet", reference), reference, language, version)
            {
                Kind = kind,
                Contacts = contacts,
                Reason = kind == LeafletIssueKind.Refused ? "Has one at home" : null,
            }, TakerOf(at), ct));
    }

    private Actor TakerOf(int at) => stage.As(DemoHistory.TakerIn(DemoPlaces.Neighbourhoods[at % DemoPlaces.Neighbourhoods.Count].Code));

    private async Task SendAsync(string neighbourhood, string place, int quantity)
    {
        var (version, contacts) = await PrintAsync(LeafletLibrary.SourceLanguage);
        DemoStage.Done(await stage.Get<MoveLeafletStock>().HandleAsync(
            new(DemoIds.Of("stock", neighbourhood + place), StockMoveKind.Sent, DemoIds.Of("office", neighbourhood), place, LeafletLibrary.SourceLanguage,
                LeafletFormats.NameOf(LeafletFormat.Sheet), quantity)
            { Print = new(version, contacts) }, Specialist, ct));
    }

    // What tells one print from another: language, text and offices
    private async Task<(string Version, IReadOnlyList<PrintedContact> Contacts)> PrintAsync(string language)
    {
        var places = await stage.Get<FindLeafletContacts>().HandleAsync(ct);
        var library = stage.Get<LeafletLibrary>();
        await library.FreshenAsync(ct);
        var said = $"demo {language} {library.Find(language)!.Version} {string.Join('|', places.Select(p => p.Phone))}";
        return (
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said))),
            [.. places.Select(place => new PrintedContact(place.Id, place.Phone, place.Address))]);
    }

    private async Task ApproveAsync()
    {
        var draft = await stage.Get<FindLeafletText>().HandleAsync(Stale, Specialist, ct);
        DemoStage.Done(await stage.Get<ApproveLeafletTranslation>().HandleAsync(
            new(Stale, Agency, "A second reader (made up)", DateOnly.FromDateTime(stage.Time.GetUtcNow().UtcDateTime), DemoStage.Done(draft).Working!.ChangedAt), Specialist, ct));
    }

    private async Task PublishAsync()
    {
        DemoStage.Done(await stage.Get<BeginLeafletDraft>().HandleAsync(LeafletEditions.Source, Specialist, ct));
        var english = DemoStage.Done(await stage.Get<FindLeafletText>().HandleAsync(LeafletEditions.Source, Specialist, ct));
        var words = english.Fields.Single(field => field.Path == ChangedField).Value;
        DemoStage.Done(await stage.Get<SaveLeafletDraft>().HandleAsync(
            LeafletEditions.Source, [new(ChangedField, words.Replace("Ask any office", "Ask at any office", StringComparison.Ordinal), null)], saysCurrentEnglish: false, Specialist, ct));
        var draft = DemoStage.Done(await stage.Get<FindLeafletText>().HandleAsync(LeafletEditions.Source, Specialist, ct)).Working!;
        DemoStage.Done(await stage.Get<PublishLeafletEnglish>().HandleAsync(draft.ChangedAt, Specialist, ct));
    }

    private async Task ChangeNumberAsync()
    {
        var office = DemoStage.Done(await stage.Get<ListOffices>().HandleAsync(Specialist, ct)).Single(o => o.Id == DemoIds.Of("office", "E3"));
        DemoStage.Done(await stage.Get<ChangeOffice>().HandleAsync(
            new(office.Id, "01632 960153", office.OpeningHours, office.Address, null, null, office.Version), Specialist, ct));
    }

    private async Task FinishOneAsync()
    {
        var recall = DemoStage.Done(await stage.Get<ListLeafletRecalls>().HandleAsync(Specialist, ct));
        var pile = recall[0].Piles.First(p => p.Office.StartsWith("Marigold", StringComparison.Ordinal));
        DemoStage.Done(await stage.Get<FinishRecall>().HandleAsync(pile.Id, stage.As("frontline-west"), ct));
    }

    /// <summary>Tenancies that began in the last weeks, at homes whose tenancy before ended.</summary>
    public static IReadOnlyList<Organisation.Tenancy> NewTenancies(IReadOnlyList<Organisation.Tenancy> before, DateOnly today) =>
    [
        .. Enumerable.Range(0, 40).Select(at =>
        {
            var old = before[at * 37];
            old.EndedOn = today.AddDays(-30 + (at * 3 / 4) - 1);
            return new Organisation.Tenancy
            {
                Id = DemoIds.Of("tenancy", string.Create(CultureInfo.InvariantCulture, $"new {at}")),
                TenancyRef = string.Create(CultureInfo.InvariantCulture, $"T-9{at + 1:0000}"),
                PropertyId = old.PropertyId,
                StartedOn = today.AddDays(-30 + (at * 3 / 4)),
            };
        }),
    ];
}
