using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Charts;
using Portal.Composition.SignIn;
using Portal.Core.Cases;
using Portal.Core.Codes;
using Portal.Core.Incidents;
using Portal.Core.Monitoring.Dashboard;
using Portal.Core.Motivations;
using Portal.Core.Persistence;
using Portal.Core.Reports;
using Portal.Core.SharedKernel.Codes;
using Portal.Resources;

namespace Portal.Components.Monitoring;

/// <summary>The live part of the dashboard. However many cases change, it reads at most once in a while.</summary>
public sealed partial class FiguresBoard(DashboardQuery dashboards, CodeListStore codes, CaseFeed feed, CurrentActor current) : IDisposable
{
    private const int MostBars = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    private DashboardView? _view;
    private CodeLists? _lists;
    private IDisposable? _watch;
    private int _waiting;
    private bool _again;
    private bool _gone;

    /// <summary>Code of the period.</summary>
    [Parameter]
    public string? Period { get; set; }

    /// <summary>A service area.</summary>
    [Parameter]
    public string? Area { get; set; }

    /// <summary>A neighbourhood.</summary>
    [Parameter]
    public string? Neighbourhood { get; set; }

    /// <summary>A strand.</summary>
    [Parameter]
    public string? Strand { get; set; }

    /// <summary>A type of incident.</summary>
    [Parameter]
    public string? Type { get; set; }

    /// <summary>A channel.</summary>
    [Parameter]
    public string? Channel { get; set; }

    private FigureState State => new(Period, Area, Neighbourhood, Strand, Type, Channel);

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        await ReadAsync();
        if (RendererInfo.IsInteractive)
        {
            _watch ??= feed.Watch(_ => Changed());
        }
    }

    /// <inheritdoc />
    public void Dispose() => _watch?.Dispose();

    private void Changed()
    {
        // The first change starts a wait; those that come meanwhile are read with it
        if (Interlocked.Exchange(ref _waiting, 1) == 0)
        {
            _ = InvokeAsync(AgainAsync);
        }
    }

    private async Task AgainAsync()
    {
        await Task.Delay(Pause);
        Interlocked.Exchange(ref _waiting, 0);
        if (_watch is null)
        {
            return;
        }

        _again = true;
        await ReadAsync();
        StateHasChanged();
    }

    private async Task ReadAsync()
    {
        var answer = await current.FindAsync() is { } actor && State.Asked is { } filter ? await dashboards.AskAsync(filter, actor, CancellationToken.None) : null;
        _gone = answer is not { IsSuccess: true };
        _view = _gone ? null : answer!.Value;
        _lists = await codes.GetAsync(CancellationToken.None);
    }

    private static string Lead(DashboardView view) => FigureWords.Get("Lead", view.Place.Length > 0 ? view.Place : FigureWords.Get("WholeGroup"), FigureWords.Period(view.Period));

    private IEnumerable<(string Id, IReadOnlyList<Bar> Bars)> Bars(DashboardView view) =>
        new (string Id, string List, IReadOnlyList<PartView> Parts)[]
        {
            ("strands", StrandCodeLists.Strand, view.Strands), ("types", IncidentCodeLists.IncidentType, view.Types),
            ("channels", ReceiptCodeLists.Channel, view.Channels), ("reasons", CaseCodeLists.ClosureReason, view.Reasons), ("outcomes", CaseCodeLists.Outcome, view.Outcomes),
        }
        .Where(chart => chart.Parts.Count > 0)
        .Select(chart => (chart.Id, (IReadOnlyList<Bar>)[.. chart.Parts.Take(MostBars).Select(part => new Bar(Say(chart.List, part.Code), part.Now, part.YearBefore))]));

    private string Say(string list, string code) => code.Length == 0 ? FigureWords.Get("NotSaid") : FigureState.Words(_lists!, list, code) ?? code;
}
