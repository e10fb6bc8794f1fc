using Portal.Core.Organisation;

namespace Portal.Core.Persistence.Demo;

/// <summary>Acts out a history in the order of time: every act waits in a queue for its moment.</summary>
internal sealed class DemoHistory
{
    private const int OneInFollows = 3;
    private readonly DemoStage stage;
    private readonly Random random;
    private readonly CancellationToken ct;
    private readonly DemoLife life;
    private readonly PriorityQueue<Func<Task>, (DateTimeOffset At, int Order)> queue = new();
    private readonly List<DemoCase> open = [];
    private int order;

    public DemoHistory(DemoStage stage, int seed, CancellationToken ct)
    {
        this.stage = stage;
        this.ct = ct;
        random = new(seed);
        Verbs = new(stage, ct);
        life = new(this, random);
    }

    public DemoVerbs Verbs { get; }

    /// <summary>Puts an act at a moment; at the next office hour unless the moment itself is meant.</summary>
    public void At(DateTimeOffset when, Func<Task> act, bool inOfficeHours = true) =>
        queue.Enqueue(act, (inOfficeHours ? DemoCalendar.InOfficeHours(when) : when, order++));

    /// <summary>Puts an act at the next office hour after a while from the act that is being done.</summary>
    public void After(TimeSpan wait, Func<Task> act) => At(stage.Time.GetUtcNow() + wait, act);

    /// <summary>Spreads ordinary reports over a span.</summary>
    public void Spread(int reports, DateTimeOffset from, DateTimeOffset until)
    {
        for (var i = 0; i < reports; i++)
        {
            var number = i;
            At(from + ((until - from) * ((i + random.NextDouble()) / reports)), () => ReportAsync(number), inOfficeHours: random.Next(8) > 0);
        }
    }

    /// <summary>Acts everything up to a moment; what lies later never happens.</summary>
    public async Task PlayAsync(DateTimeOffset until)
    {
        while (queue.TryDequeue(out var act, out var moment) && moment.At < until)
        {
            ct.ThrowIfCancellationRequested();
            stage.Time.MoveTo(moment.At);
            await act();
        }
    }

    /// <summary>Takes a report and gives its case a life.</summary>
    public async Task<DemoCase> OpenAsync(DemoReport report, DemoStory story, TimeSpan lasts)
    {
        var now = stage.Time.GetUtcNow();
        var area = stage.Organisation.Areas.Single(a => a.Id == report.Home.ServiceAreaId).Code;
        var officers = DemoCase.OfficersOf(area);
        return new()
        {
            Id = await report.TakeAsync(stage, ct),
            Area = area,
            Officer = officers[random.Next(officers.Count)],
            VictimName = report.VictimName,
            Home = report.Home,
            Story = story,
            ClosesAt = now + lasts,
        };
    }

    /// <summary>A home of a neighbourhood by street and number.</summary>
    public Property HomeIn(string neighbourhood, int street, int number) =>
        stage.Organisation.Properties.Where(p => p.NeighbourhoodId == DemoIds.Of("neighbourhood", neighbourhood)).ElementAt((street * DemoPlaces.HomesInStreet) + number);

    /// <summary>Whoever takes reports in a neighbourhood.</summary>
    public static string TakerIn(string neighbourhood) => neighbourhood switch
    {
        "E1" => "frontline-east",
        "W1" => "frontline-west",
        _ => $"frontline-{neighbourhood.ToLowerInvariant()}",
    };

    private async Task ReportAsync(int number)
    {
        var now = stage.Time.GetUtcNow();
        open.RemoveAll(c => c.ClosesAt < now + TimeSpan.FromDays(8));
        var earlier = number % OneInFollows == OneInFollows - 1 && open.Count > 0 ? open[random.Next(open.Count)] : null;
        var neighbourhood = DemoPlaces.Neighbourhoods[random.Next(DemoPlaces.Neighbourhoods.Count)].Code;
        var home = earlier?.Home ?? HomeIn(neighbourhood, random.Next(5), random.Next(DemoPlaces.HomesInStreet));
        var story = earlier?.Story ?? DemoStories.All[random.Next(DemoStories.All.Count)];
        var code = DemoPlaces.Neighbourhoods[stage.Organisation.Neighbourhoods.ToList().FindIndex(n => n.Id == home.NeighbourhoodId)].Code;
        var report = DemoReport.Of(TakerIn(code), earlier?.VictimName ?? DemoNames.Next(random), home, story, DemoNames.Phone(random), random);
        var opened = await OpenAsync(report, story, TimeSpan.FromDays(30 + random.Next(75)));
        if (earlier is null)
        {
            open.Add(opened);
            life.Plan(opened, now);
        }
        else
        {
            At(now + TimeSpan.FromHours(1 + random.Next(20)), () => Verbs.JoinAsync(opened.Id, earlier.Id, opened.Leader));
        }
    }
}
