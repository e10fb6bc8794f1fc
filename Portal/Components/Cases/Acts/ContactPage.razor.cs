using System.Globalization;
using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Forms;
using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;
using Portal.Core.Support;

namespace Portal.Components.Cases.Acts;

/// <summary>Logs a contact made or tried, with what was said and promised.</summary>
public partial class ContactPage(LogContact verb, UkClock clock)
{
    private const string OtherDay = "other";

    /// <summary>What was typed.</summary>
    [SupplyParameterFromForm]
    public ContactForm? Form { get; set; }

    private List<Choice> Persons =>
        [.. Case!.Details?.People.Select(person => new Choice(person.Id.ToString("N"), CaseWords.Of(person))) ?? []];

    private List<Choice> Audiences =>
    [
        new(nameof(EntryAudience.CaseTeam), "The case team"),
        new(nameof(EntryAudience.ToVictim), "May be told to the victim"),
        .. Case!.May.Restricted ? [new Choice(nameof(EntryAudience.Restricted), "Restricted")] : Array.Empty<Choice>(),
    ];

    /// <summary>One press for the usual days; weekends are left to those who choose them.</summary>
    private List<Choice> Days
    {
        get
        {
            var days = new[] { 1, 2, 3, 7, 14 }.Select(clock.Today.AddDays).Select(AfterWeekend).Distinct();
            return
            [
                new("", "Nothing was promised"),
                .. days.Select(day => new Choice(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), UkText.LongDate(day))),
                new(OtherDay, "Another day", Reveals: true),
            ];
        }
    }

    /// <inheritdoc />
    protected override bool Offers(CasePageView view) => view.May.Work && view.Details is not null;

    /// <inheritdoc />
    protected override void OnInitialized() => Form ??= new();

    private async Task SendAsync()
    {
        var form = Form!;
        var errors = new List<Error>();
        var due = DueDay(form, errors);
        var at = Moment(form, errors);
        if (errors.Count > 0)
        {
            Finish(Result.Refused(errors), "contact");
            return;
        }

        var request = new LogContactRequest
        {
            CaseId = Header.Id,
            Method = form.Method ?? "",
            With = form.With ?? "",
            Outcome = form.Outcome ?? "",
            PartyId = Guid.TryParse(form.PartyId, out var person) ? person : null,
            Said = form.Said ?? "",
            Promised = form.Promised ?? "",
            PromiseDueOn = due,
            At = at,
            Audience = Enum.TryParse<EntryAudience>(form.Audience, out var audience) ? audience : EntryAudience.CaseTeam,
        };
        Finish(await verb.HandleAsync(request, Actor, CancellationToken.None), "contact");
    }

    private static DateOnly? DueDay(ContactForm form, List<Error> errors)
    {
        if (string.IsNullOrEmpty(form.Due))
            return null;
        var day = form.Due == OtherDay ? form.OtherDay?.ToDate() : DateOnly.TryParseExact(form.Due, "yyyy-MM-dd", out var chosen) ? chosen : null;
        if (day is null)
            errors.Add(CaseRefusals.PromiseDayNotPossible(nameof(LogContactRequest.PromiseDueOn)));
        return day;
    }

    private static DateTimeOffset? Moment(ContactForm form, List<Error> errors)
    {
        if (form.OnDay is not { IsEmpty: false } typed)
            return null;
        var time = SpokenTime.TryRead(form.OnTime, out var read) ? read!.Time : new TimeOnly(12, 0);
        if (typed.ToDate() is { Year: >= 2000 } day)
            return UkTime.ToInstant(day, time);
        errors.Add(CaseRefusals.TimeNotPossible(nameof(LogContactRequest.At)));
        return null;
    }

    private static DateOnly AfterWeekend(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    /// <summary>What the form posts.</summary>
    public sealed class ContactForm
    {
        public string? Method { get; set; } = "call";

        public string? With { get; set; } = "victim";

        public string? PartyId { get; set; }

        public string? Outcome { get; set; } = "spoke";

        public string? Said { get; set; }

        public string? Promised { get; set; }

        public string? Due { get; set; } = "";

        public DateParts? OtherDay { get; set; }

        public DateParts? OnDay { get; set; }

        public string? OnTime { get; set; }

        public string? Audience { get; set; } = nameof(EntryAudience.CaseTeam);
    }
}
