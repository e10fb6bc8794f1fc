using Portal.Core.Cases;

namespace Portal.Core.Persistence.Demo;

/// <summary>The usual life of a case: given to an officer, contact, risk, what is done, contact kept up, closed by two people.</summary>
internal sealed class DemoLife(DemoHistory history, Random random)
{
    private static readonly string[] Reasons = ["resolved", "ceased", "resolved", "person-reported-moved", "victim-withdrew", "recorded-only"];
    private static readonly string[] Outcomes = ["stopped", "reduced", "safer", "action-against-person-reported", "no-change"];

    // Its own choices: those of the history stay as they are
    private readonly Random craft = new(17);

    /// <summary>Plans it from the moment of opening.</summary>
    public void Plan(DemoCase opened, DateTimeOffset at)
    {
        var verbs = history.Verbs;
        var given = at + TimeSpan.FromHours(1 + random.Next(8));
        history.At(given, () => verbs.AllocateAsync(opened.Id, opened.Leader, opened.Officer, "Call first, then look at what the place can tell."));
        var contact = DemoCalendar.InOfficeHours(given) + TimeSpan.FromHours(random.Next(12) == 0 ? 60 : 1 + random.Next(5));
        if (random.Next(3) == 0)
        {
            history.At(contact - TimeSpan.FromMinutes(30), () => verbs.ContactAsync(opened.Id, opened.Officer, "no-answer", ""));
        }

        history.At(contact, () => verbs.ContactAsync(opened.Id, opened.Officer, "spoke", "Listened. Said what we can do and what we cannot promise.", 27));
        history.At(contact + TimeSpan.FromHours(1), () => verbs.AssessAsync(opened.Id, opened.Officer, Band(), "What happened, how often, and how it is felt at home."));
        history.At(contact + TimeSpan.FromHours(3), () => verbs.LeadRiskAsync(opened.Id, opened.Leader));
        if (opened.Story.Types.Contains("graffiti", StringComparison.Ordinal))
        {
            history.At(contact + TimeSpan.FromHours(2), () => verbs.GraffitiRemovedAsync(opened.Id, opened.Officer));
        }

        history.At(contact + TimeSpan.FromHours(5), () => verbs.Craft.PlanAsync(opened.Id, opened.Officer));
        history.At(contact + TimeSpan.FromDays(3), () => verbs.Craft.EndStepsAsync(opened.Id, opened.Officer, 3));
        history.At(contact + TimeSpan.FromDays(8), () => verbs.Craft.EndStepsAsync(opened.Id, opened.Officer, 3));
        if (craft.Next(4) == 0)
        {
            history.At(contact + TimeSpan.FromDays(9), () => verbs.Craft.WarnAsync(opened.Id, opened.Officer));
        }

        history.At(contact + TimeSpan.FromDays(12), () => verbs.Craft.EndStepsAsync(opened.Id, opened.Officer, craft.Next(3) == 0 ? 1 : 9));
        history.At(contact + TimeSpan.FromDays(2), () => verbs.NoteAsync(opened.Id, opened.Officer, opened.Story.Officer));
        KeepContact(opened, contact);
        history.At(opened.ClosesAt - TimeSpan.FromDays(2), async () =>
        {
            await PrepareClosingAsync(opened);
            history.After(TimeSpan.FromHours(3), () => verbs.LeadRiskAsync(opened.Id, opened.Leader));
        });
        history.At(opened.ClosesAt, async () =>
        {
            var (reason, outcome) = (Reasons[random.Next(Reasons.Length)], Outcomes[random.Next(Outcomes.Length)]);
            if (!await verbs.HasProposedClosingAsync(opened.Id, opened.Officer, reason, outcome))
            {
                // Something came in since, or holidays pushed the days together
                await PrepareClosingAsync(opened);
                await verbs.LeadRiskAsync(opened.Id, opened.Leader);
                await verbs.ProposeClosingAsync(opened.Id, opened.Officer, reason, outcome);
            }

            history.After(TimeSpan.FromDays(1 + random.Next(4)), () => verbs.ApproveClosingAsync(opened.Id, opened.Leader));
        });
    }

    private async Task PrepareClosingAsync(DemoCase opened)
    {
        await history.Verbs.Craft.FinishAsync(opened.Id, opened.Officer);
        await history.Verbs.AssessAsync(opened.Id, opened.Officer, RiskBand.Standard, "Nothing has happened since the last call. They feel safer.", "before-closing");
    }

    private void KeepContact(DemoCase opened, DateTimeOffset contact)
    {
        for (var next = contact + TimeSpan.FromDays(25); next < opened.ClosesAt - TimeSpan.FromDays(6); next += TimeSpan.FromDays(25))
        {
            history.At(next, () => history.Verbs.ContactAsync(opened.Id, opened.Officer, "spoke", "Called as promised.", 27));
        }
    }

    private RiskBand Band() => random.Next(10) switch { < 6 => RiskBand.Standard, < 9 => RiskBand.Medium, _ => RiskBand.High };
}
