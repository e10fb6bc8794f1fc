using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Forms;
using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.Incidents;
using Portal.Core.People;
using Portal.Core.RiskAssessments;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;
using Portal.Resources;

namespace Portal.Components.Cases.Acts;

/// <summary>Assesses the risk by the questions in force.</summary>
public partial class RiskPage(AssessRisk verb, RiskQuery risk, UkClock clock)
{
    private const string WorkOut = "work-out";

    private TimelineEntryView? _clash;
    private RiskView? _risk;
    private (string Title, string Text)? _worked;

    /// <summary>What was typed.</summary>
    [SupplyParameterFromForm]
    public RiskForm? Form { get; set; }

    private RiskInstrument Instrument => RiskInstruments.On(clock.Today);

    private string New => _risk is { Facts.IncidentTypes: var types } ? Lists.SayAll(IncidentCodeLists.IncidentType, types) : "";

    private List<Choice> Concerns => [.. Offered(RiskCodeLists.SafetyConcern).Where(choice => choice.Value is not ("none" or "not-asked"))];

    private List<string> Household =>
        [.. Case!.Details?.People.Where(person => person.Roles.HasFlag(PartyRoles.Victim)).SelectMany(person => new[]
        {
            person.Vulnerability,
            person.Children.Length > 0 ? $"children: {person.Children}" : "",
        }).Where(words => words.Length > 0) ?? []];

    private List<Choice> Bands =>
    [
        new("", "As answers and concerns give it"),
        .. Lists.Of(RiskCodeLists.RiskBand).Offered.Select(item => new Choice(item.Code, item.Words, item.Definition)),
    ];

    private RenderFragment Sides => builder =>
    {
        builder.OpenComponent<ClashPanel>(0);
        builder.AddAttribute(1, nameof(ClashPanel.Who), _clash!.ByName);
        builder.AddAttribute(2, nameof(ClashPanel.What), "The risk band");
        builder.AddAttribute(3, nameof(ClashPanel.At), (DateTimeOffset?)_clash.At);
        builder.AddAttribute(4, nameof(ClashPanel.TakeTheirsHref), Navigation.CaseUrls.Page(Header.Reference));
        builder.AddAttribute(5, nameof(ClashPanel.Theirs), Say(((RiskEntry)_clash.Content).To, ((RiskEntry)_clash.Content).Rationale));
        builder.AddAttribute(6, nameof(ClashPanel.Mine), Say(Read(Form!.Band), Form.Rationale));
        builder.CloseComponent();
    };

    private IReadOnlyList<string> Given => [.. Form!.Answers?.Where(pair => !string.IsNullOrEmpty(pair.Value)).Select(pair => $"{pair.Key}:{pair.Value}") ?? []];

    /// <inheritdoc />
    protected override bool Offers(CasePageView view) => view.May.AssessRisk && view.Details is not null;

    /// <inheritdoc />
    protected override void OnInitialized() => Form ??= new();

    /// <inheritdoc />
    protected override async Task PrepareAsync()
    {
        var answer = await risk.AskAsync(Header.Id, Actor, CancellationToken.None);
        _risk = answer.IsSuccess ? answer.Value : null;
        Form!.Occasion ??= _risk is { Series.Count: > 0 } ? (_risk.Facts.IncidentTypes.Count > 0 ? "new-incident" : "review") : "first";
        if (Form.Concerns is null && Form.Seen is null && Header.HonourConcern)
            Form.Concerns = ["honour"];
    }

    /// <inheritdoc />
    protected override string WordsOf(Error error) => (error.Code, error.Field) switch
    {
        ("Cases.WordsNeeded", nameof(RiskForm.Rationale)) => "Write why.",
        ("Risk.AnswerNeeded", var field) => $"Answer: {Instrument.Questions.FirstOrDefault(question => question.Code == field)?.Words} If nobody knows, say so.",
        _ => base.WordsOf(error),
    };

    private async Task SendAsync()
    {
        if (Form!.Step == WorkOut)
        {
            Work();
            return;
        }

        var typed = Form.ReviewOn is { IsEmpty: false } ? Form.ReviewOn.ToDate() : null;
        if (Form.ReviewOn is { IsEmpty: false } && typed is null)
        {
            Finish(Result.Refused([CaseRefusals.TimeNotPossible(nameof(AssessRiskRequest.ReviewOn))]), "risk");
            return;
        }

        var answer = await verb.HandleAsync(
            new(Header.Id, Form.Rationale ?? "")
            {
                Answers = Given,
                Concerns = Form.Concerns ?? [],
                Band = string.IsNullOrEmpty(Form.Band) ? null : Read(Form.Band) ?? RiskBand.NotAssessed,
                Seen = Enum.TryParse<RiskBand>(Form.Seen, out var seen) ? seen : null,
                Occasion = Form.Occasion ?? "",
                ReviewOn = typed,
                Vulnerability = Form.Vulnerability ?? "",
                Children = Form.Children ?? "",
            },
            Actor, CancellationToken.None);
        if (!answer.IsSuccess && answer.Error.Kind == ErrorKind.Conflict)
        {
            await LoadAsync(Header.Id);
            _clash = Case!.Details?.Timeline.Entries.FirstOrDefault(entry => entry.Content is RiskEntry);
        }

        Finish(answer, "risk");
    }

    // Points and band before anything is recorded
    private void Work()
    {
        var score = Instrument.ScoreOf(Given);
        var left = Instrument.Read(Given).Count(row => row.Answer is null);
        var floor = LeastBand.Of(Lists, _risk!.Facts, Form!.Concerns ?? [], Given);
        var band = floor.Band > Instrument.BandOf(score) ? floor.Band : Instrument.BandOf(score);
        _worked = (
            $"{score} of {Instrument.Most} points: {CaseStateWords.Of(band).Small()}",
            (left == 0 ? "Every question has an answer. " : $"{left} {(left == 1 ? "question has" : "questions have")} no answer yet. ")
            + (floor.Why.Count > 0 ? $"At least {CaseStateWords.Of(floor.Band).Small()} because of: {RiskWords.Floors(Lists, floor.Why)}. " : "")
            + "Nothing is recorded yet.");
    }

    private static List<Choice> Choices(RiskQuestion question) =>
        [.. question.Answers.Select(answer => new Choice(answer.Code, answer.Words)), new(RiskQuestion.NotKnown, "Not known", Exclusive: true)];

    private static RiskBand? Read(string? code) => Enum.TryParse<RiskBand>(code, ignoreCase: true, out var band) && Enum.IsDefined(band) ? band : null;

    private static string Say(RiskBand? band, string? why) => $"{(band is { } chosen ? CaseStateWords.Of(chosen) : "As answers and concerns give it")}\n{why}";

    /// <summary>What the form posts.</summary>
    public sealed class RiskForm
    {
        public string? Occasion { get; set; }

        public Dictionary<string, string>? Answers { get; set; }

        public List<string>? Concerns { get; set; }

        public string? Vulnerability { get; set; }

        public string? Children { get; set; }

        public string? Band { get; set; }

        public string? Rationale { get; set; }

        public DateParts? ReviewOn { get; set; }

        public string? Seen { get; set; }

        public string? Step { get; set; }
    }
}
