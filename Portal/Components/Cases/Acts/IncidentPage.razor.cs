using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Forms;
using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.Incidents;
using Portal.Core.SharedKernel;

namespace Portal.Components.Cases.Acts;

/// <summary>Adds a further incident to a case; perceptions are kept as told (4.1).</summary>
public partial class IncidentPage(AddIncident verb)
{
    private static readonly List<Choice> Hates =
    [
        new(nameof(HatePerceived.Yes), "Yes", Reveals: true),
        new(nameof(HatePerceived.NotSure), "Not sure", "Looked into as a possible hate incident", Reveals: true),
        new(nameof(HatePerceived.No), "No", "Recorded all the same, with the same support"),
    ];

    /// <summary>What was typed.</summary>
    [SupplyParameterFromForm]
    public IncidentForm? Form { get; set; }

    /// <inheritdoc />
    protected override bool Offers(CasePageView view) => view.May.Work && view.Header.Status.IsOpen();

    /// <inheritdoc />
    protected override void OnInitialized() => Form ??= new();

    private async Task SendAsync()
    {
        var form = Form!;
        var errors = new List<Error>();
        var request = new AddIncidentRequest
        {
            CaseId = Header.Id,
            OccurredOn = Day(form.OccurredOn, nameof(AddIncidentRequest.OccurredOn), errors),
            OccurredUntil = Day(form.OccurredUntil, nameof(AddIncidentRequest.OccurredUntil), errors),
            WhenKind = form.WhenKind ?? "unknown",
            Types = form.Types ?? [],
            Place = form.Place ?? "",
            Hate = Enum.TryParse<HatePerceived>(form.Hate, out var hate) ? hate : (HatePerceived)(-1),
            Perceptions = hate == HatePerceived.No ? [] : [.. (form.Strands ?? []).Select(strand => new GivenPerception(form.PerceivedBy ?? "", strand, "", form.Kind ?? ""))],
            MayBeCrime = form.MayBeCrime ?? "",
            OffensiveGraffiti = form.Graffiti,
            Content = new()
            {
                Narrative = form.Narrative ?? "",
                ExactWords = form.ExactWords ?? "",
                TimeWords = form.TimeWords ?? "",
                PlaceWords = form.PlaceWords ?? "",
            },
        };
        Finish(errors.Count > 0 ? Result.Refused(errors) : await verb.HandleAsync(request, Actor, CancellationToken.None), "incident");
    }

    private static DateOnly? Day(DateParts? typed, string field, List<Error> errors)
    {
        if (typed is null or { IsEmpty: true })
            return null;
        if (typed.ToDate() is not { } day)
        {
            errors.Add(CaseRefusals.TimeNotPossible(field));
            return null;
        }

        return day;
    }

    /// <summary>What the form posts.</summary>
    public sealed class IncidentForm
    {
        public string? Narrative { get; set; }

        public string? ExactWords { get; set; }

        public string? WhenKind { get; set; } = "exact";

        public DateParts? OccurredOn { get; set; }

        public DateParts? OccurredUntil { get; set; }

        public string? TimeWords { get; set; }

        public List<string>? Types { get; set; }

        public string? Place { get; set; }

        public string? PlaceWords { get; set; }

        public string? Hate { get; set; }

        public string? PerceivedBy { get; set; } = "victim";

        public List<string>? Strands { get; set; }

        public string? Kind { get; set; }

        public string? MayBeCrime { get; set; }

        public bool Graffiti { get; set; }
    }
}
