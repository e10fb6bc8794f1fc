using Portal.Core.Cases;

namespace Portal.Core.Persistence.Demo;

/// <summary>Cases that show what is out of the ordinary, each known by the name of its victim; docs/demo-data.md lists them.</summary>
internal sealed class DemoAwkward(DemoHistory history, DateTimeOffset until)
{
    private readonly Random fixedChoice = new(7);
    private readonly DemoVerbs verbs = history.Verbs;

    public void Plan()
    {
        LateFirstContact();
        HighRisk();
        Honour();
        Reopened();
        ClosingWaiting();
        LatePromise();
        UnknownPerson();
        NotHate();
        Sealed();
        Excluded();
        AnonymousGraffiti();
        InThePool();
        Waiting();
    }

    private void LateFirstContact() => Case(9, "Latimer Firstcall", "E1", 0, 3, [], async c =>
    {
        await Given(c);
        history.After(TimeSpan.FromDays(1), () => verbs.ContactAsync(c.Id, c.Officer, "no-answer", ""));
        history.After(TimeSpan.FromDays(2), () => verbs.ContactAsync(c.Id, c.Officer, "sent", "Text sent in plain words.", method: "text"));
    });

    private void HighRisk() => Case(3, "Hana Urgentwell", "E2", 4, 5, [("concerns", "threat-to-kill"), ("called999", "called-by-them"), ("types", "threats|weapon")], async c =>
    {
        await Given(c);
        history.After(TimeSpan.FromHours(2), () => verbs.ContactAsync(c.Id, c.Officer, "spoke", "Safe with her sister tonight. Police have taken a statement.", 2));
        history.After(TimeSpan.FromHours(3), () => verbs.AssessAsync(c.Id, c.Officer, RiskBand.High, "A threat to kill, with a weapon seen.", "first", "threat-to-kill", "weapon"));
    });

    private void Honour() => Case(12, "Soraya Quietlark", "W1", 4, 2, [("concerns", "honour"), ("victim[1].contactRules", "no-family|no-message|do-not-say-who"), ("victim[1].safeTimes", "school-hours")], async c =>
    {
        await Given(c);
        history.After(TimeSpan.FromHours(4), () => verbs.ContactAsync(c.Id, c.Officer, "spoke", "Met in the library as agreed. Nobody in the family may know.", 14, "in-person"));
        history.After(TimeSpan.FromHours(5), () => verbs.AssessAsync(c.Id, c.Officer, RiskBand.High, "So-called honour: specialist support asked the same day.", "first", "honour"));
    });

    private void Reopened() => Case(50, "Benedict Twicetold", "N1", 6, 7, [], async c =>
    {
        await Worked(c);
        history.After(TimeSpan.FromDays(18), async () =>
        {
            await ReadyAsync(c);
            await verbs.ProposeClosingAsync(c.Id, c.Officer, "ceased", "stopped");
            history.After(TimeSpan.FromDays(2), async () =>
            {
                await verbs.ApproveClosingAsync(c.Id, c.Leader);
                history.After(TimeSpan.FromDays(14), () => verbs.ReopenAsync(c.Id, c.Leader, "It has begun again, with the same words."));
            });
        });
    });

    private void ClosingWaiting() => Case(40, "Carys Lastpage", "E3", 9, 1, [], async c =>
    {
        await Worked(c);
        history.At(until - TimeSpan.FromDays(2), async () =>
        {
            await ReadyAsync(c);
            await verbs.ProposeClosingAsync(c.Id, c.Officer, "resolved", "safer");
        });
    });

    private void LatePromise() => Case(21, "Piers Promisekeep", "W2", 12, 4, [], async c =>
    {
        await Given(c);
        history.After(TimeSpan.FromHours(4), () => verbs.ContactAsync(c.Id, c.Officer, "spoke", "Camera footage asked for.", 12));
        history.After(TimeSpan.FromDays(1), () => verbs.AssessAsync(c.Id, c.Officer, RiskBand.Medium, "It happens in the evening when she comes home."));
        history.At(until - TimeSpan.FromHours(20), () => verbs.OpenInEmergencyAsync(c.Id, "officer-east", "She rang the night line from the stairs and Rhys could not be reached."));
    });

    private void UnknownPerson() => Case(18, "Imani Nonamegiven", "N3", 2, 8,
        [("reportedPeople", "1"), ("reported[1].identity", "described"), ("reported[1].relation", "stranger"), ("reported[1].description", "About 30, green anorak, a limp, a small brown dog.")], async c =>
        {
            await Worked(c);
            history.At(until - TimeSpan.FromHours(30), () => verbs.ProposeSealingAsync(c.Id, c.Officer, "It may be somebody from our own repairs team."));
        });

    private void NotHate() => Case(16, "Norbert Plainquarrel", "E4", 18, 9, [], Worked);

    private void Sealed() => Case(11, "Ottoline Closedbook", "W3", 0, 6,
        [("reportedPeople", "1"), ("reported[1].identity", "named"), ("reported[1].name", "A caretaker"), ("reported[1].relation", "our-staff")], _ => Task.CompletedTask);

    private void Excluded() => Case(14, "Edda Cousinsdale", "E1", 15, 11, [], async c =>
    {
        await verbs.AllocateAsync(c.Id, c.Leader, "officer-east", "Yours, as the nearest.");
        history.After(TimeSpan.FromHours(3), () => verbs.DeclareConflictAsync(c.Id, "officer-east"));
    });

    private void AnonymousGraffiti() => history.At(until - TimeSpan.FromDays(5), async () =>
    {
        var report = new DemoReport
        {
            Taker = "frontline-west",
            VictimName = "",
            Home = history.HomeIn("W1", 1, 1),
            Answers = new(StringComparer.Ordinal)
            {
                ["channel"] = "letter",
                ["reporterRole"] = "anonymous",
                ["passphrase"] = "seven blue kettles",
                ["hatePerceived"] = "yes",
                ["perceivedBy"] = "reporter",
                ["strands"] = "religion-or-belief",
                ["types"] = "graffiti",
                ["graffiti"] = "yes",
                ["place"] = "communal-area",
                ["placeUprn"] = history.HomeIn("W1", 1, 1).Uprn,
                ["narrative"] = "A note through the office door: there is a sign on the bin store wall that should not be there when the children go to school.",
            },
        };
        await history.OpenAsync(report, DemoStories.All[1], TimeSpan.FromDays(60));
    });

    private void InThePool() => Case(0.06, "Willa Justnow", "E2", 7, 12, [], _ => Task.CompletedTask);

    /// <summary>Two reports of one household, of which the second waits for the triaging officer to join it.</summary>
    private void Waiting()
    {
        Case(8, "Tomos Samedoor", "E3", 13, 14, [], Worked);
        Case(1, "Tomos Samedoor", "E3", 13, 14, [("narrative", "It happened again last night, the same two.")], _ => Task.CompletedTask);
    }

    private void Case(double daysAgo, string victim, string neighbourhood, int story, int number, (string Name, string Value)[] more, Func<DemoCase, Task> then) =>
        history.At(until - TimeSpan.FromDays(daysAgo), async () =>
        {
            var told = DemoStories.All[story];
            var report = DemoReport.Of(DemoHistory.TakerIn(neighbourhood), victim, history.HomeIn(neighbourhood, 0, number), told, $"07700 900{800 + number}", fixedChoice);
            foreach (var (name, value) in more)
            {
                report.Answers[name] = value;
            }

            await then(await history.OpenAsync(report, told, TimeSpan.FromDays(400)));
        }, inOfficeHours: daysAgo >= 1);

    private async Task ReadyAsync(DemoCase c)
    {
        await verbs.Craft.FinishAsync(c.Id, c.Officer);
        await verbs.AssessAsync(c.Id, c.Officer, RiskBand.Standard, "Quiet since the last call.", "before-closing");
        await verbs.LeadRiskAsync(c.Id, c.Leader);
    }

    private Task Given(DemoCase c) => verbs.AllocateAsync(c.Id, c.Leader, c.Officer, "Read the contact rules first.");

    private async Task Worked(DemoCase c)
    {
        await Given(c);
        history.After(TimeSpan.FromHours(3), () => verbs.ContactAsync(c.Id, c.Officer, "spoke", "Listened, and agreed what comes first.", 14));
        history.After(TimeSpan.FromHours(4), () => verbs.AssessAsync(c.Id, c.Officer, RiskBand.Standard, "No sign that it is growing."));
        history.After(TimeSpan.FromDays(1), () => verbs.Craft.PlanAsync(c.Id, c.Officer));
        history.After(TimeSpan.FromDays(2), () => verbs.NoteAsync(c.Id, c.Officer, c.Story.Officer));
        history.After(TimeSpan.FromDays(4), () => verbs.Craft.EndStepsAsync(c.Id, c.Officer, 4));
    }
}
