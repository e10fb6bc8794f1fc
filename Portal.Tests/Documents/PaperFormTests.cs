using Microsoft.Extensions.DependencyInjection;
using Portal.Core.Codes;
using Portal.Core.Incidents;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Reports.Intake;
using Portal.Core.SharedKernel.Codes;
using Portal.Documents.PaperForm;
using Portal.Documents.Printing;
using Portal.Documents.Shell;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Documents;

/// <summary>The form on paper asks what the screen asks, in its order, and offers what the stored code lists offer.</summary>
public sealed class PaperFormTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static IReadOnlyList<PaperFormQuestion> Questions { get; } = [.. PaperFormContent.Current.Groups.SelectMany(group => group.Questions)];

    [Fact]
    [Proves("5.1.3", "The form on paper asks every question of the report form on the screen")]
    public void Every_question_of_the_screen_stands_on_paper_once()
    {
        var onPaper = Questions.SelectMany(question => question.Fields ?? []).ToList();
        var onScreen = IntakeFields.All.Where(IsAskedOnPaper).Select(field => field.Template).ToList();

        Assert.True(onScreen.Count > 100, $"only {onScreen.Count} questions seen");
        Assert.Equal([], onScreen.Except(onPaper, StringComparer.Ordinal));
        Assert.Equal([], onPaper.Except(onScreen, StringComparer.Ordinal));
        Assert.Equal(onPaper.Count, onPaper.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_order_is_that_of_the_screen()
    {
        var places = Questions.Where(question => question.Fields is not null)
            .Select(question => IntakeFields.PlaceOf(IntakeFields.The(question.Fields![0]))).ToList();

        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public void A_group_on_paper_never_mixes_steps_and_only_the_last_asks_nothing_of_the_screen()
    {
        var steps = PaperFormContent.Current.Groups
            .Select(group => group.Questions.SelectMany(question => question.Fields ?? []).Select(name => IntakeFields.The(name).Step.Number).Distinct().ToList())
            .ToList();

        Assert.All(steps[..^1], step => Assert.Single(step));
        Assert.Empty(steps[^1]);
        Assert.Equal(IntakeStep.Wishes.Number, steps[^2][0]);
    }

    [Fact]
    public void Choices_are_ticked_and_dates_have_room()
    {
        var lists = Core.CodeListDefaults.Snapshot;
        var safe = Questions[0];
        Assert.False(safe.TicksMany);
        Assert.DoesNotContain(safe.Choices(lists), item => item.Code == Answers.NotAsked);
        Assert.NotEmpty(safe.Choices(lists));

        var consent = Assert.Single(Questions, question => question.Fields?.Contains("victim[#].consent.*", StringComparer.Ordinal) == true);
        Assert.True(consent.TicksMany);
        Assert.Equal(lists.Of("consent-purpose").Offered.Count(), consent.Choices(lists).Count());

        var received = Assert.Single(Questions, question => question.Fields?.Contains("receivedOn", StringComparer.Ordinal) == true);
        Assert.True(received is { IsDate: true, HasTime: true, List: null });
        var born = Assert.Single(Questions, question => question.Fields?.Contains("victim[#].dateOfBirth", StringComparer.Ordinal) == true);
        Assert.False(born.IsDate);
    }

    [Theory]
    [BothDatabases]
    public async Task What_there_is_to_tick_follows_the_stored_code_lists(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var before = await RenderAsync(portal);
        Assert.Contains(">Threats</li>", before, StringComparison.Ordinal);

        var list = (await portal.Get<CodeListsForKeeping>().OneAsync(IncidentCodeLists.IncidentType, portal.Organisation.Administrator, Ct)).Value;
        var threats = list.Items.Single(item => item.Words == "Threats");
        var away = list.Items.First(item => item.Code is not Answers.NotAsked && item.Code != threats.Code);
        Assert.Contains($">{away.Words}</li>", before, StringComparison.Ordinal);
        Assert.True((await EditAsync(portal, threats, "Threats of any kind", true)).IsSuccess);
        Assert.True((await EditAsync(portal, away, away.Words, false)).IsSuccess);

        var after = await RenderAsync(portal);
        Assert.Contains(">Threats of any kind</li>", after, StringComparison.Ordinal);
        Assert.DoesNotContain(">Threats</li>", after, StringComparison.Ordinal);
        Assert.DoesNotContain($">{away.Words}</li>", after, StringComparison.Ordinal);
    }

    // Words beside "something else" are written next to the box; people are copies of a page; a passphrase is never written down
    private static bool IsAskedOnPaper(IntakeField field) =>
        field.WordsFor is null && field.Kind is not (FieldKind.People or FieldKind.Passphrase);

    private static Task<Core.SharedKernel.Result<int>> EditAsync(TestPortal portal, CodeItemView item, string words, bool active) =>
        portal.Get<EditCodeItem>().HandleAsync(
            new(IncidentCodeLists.IncidentType, item.Code, words, item.Definition, item.Order, active, item.Version), portal.Organisation.Administrator, Ct);

    private static async Task<string> RenderAsync(TestPortal portal)
    {
        await using var services = PrintingFixture.Build(new() { BrowserPath = "/nowhere/chromium" });
        var html = await services.GetRequiredService<DocumentHtml>().RenderAsync<PaperFormDocument>(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(PaperFormDocument.Mode)] = DocumentMode.Print,
            [nameof(PaperFormDocument.Lists)] = await portal.Get<CodeListStore>().GetAsync(Ct),
        });
        return html.Html;
    }
}
