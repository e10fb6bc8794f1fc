using Portal.Components.Shared.Forms;
using Portal.Components.Shared.Tables;
using Portal.Core.Incidents;
using Portal.Core.Monitoring;
using Portal.Core.Monitoring.Dashboard;
using Portal.Core.Monitoring.Measures;
using Portal.Core.Motivations;
using Portal.Core.Reports;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.SharedKernel.Time;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Components.Monitoring;

/// <summary>The filters of the dashboard as they stand in the address: read, said as chips, written again, and turned into the list of cases behind a figure.</summary>
public sealed class FigureState
{
    private readonly IReadOnlyList<KeyValuePair<string, string?>> query;
    private readonly bool unreadable;

    /// <summary>Reads the values of the address.</summary>
    public FigureState(string? period, string? area, string? neighbourhood, string? strand, string? type, string? channel)
    {
        query = [new("period", period), new("area", area), new("neighbourhood", neighbourhood), new("strand", strand), new("type", type), new("channel", channel)];
        unreadable = IsWrong(area) || IsWrong(neighbourhood);
        Filter = new() { Period = period, AreaId = Id(area), NeighbourhoodId = Id(neighbourhood), Strand = Text(strand), Type = Text(type), Channel = Text(channel) };
    }

    /// <summary>What the query is asked; null where an id of the address is none.</summary>
    public DashboardFilter? Asked => unreadable ? null : Filter;

    /// <summary>The values that could be read.</summary>
    public DashboardFilter Filter { get; }

    /// <summary>The values of the address.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Query => query;

    /// <summary>The address of the dashboard with one value changed.</summary>
    public string With(string name, string? value) => FigureUrls.DashboardWith(query.Where(pair => pair.Key != name).Append(new(name, value)));

    /// <summary>The choices of period.</summary>
    public static IReadOnlyList<Choice> Periods(DateOnly today) => [.. FigurePeriod.Offered(today).Select(code => new Choice(code, FigureWords.PeriodChoice(code, today)))];

    /// <summary>The answers of a list.</summary>
    public static IReadOnlyList<Choice> Answers(CodeLists lists, string list) => [.. lists.Of(list).Items.Select(item => new Choice(item.Code, item.Words))];

    /// <summary>Places to choose.</summary>
    public static IReadOnlyList<Choice> Places(IReadOnlyList<FigureChoice> places) => [.. places.Select(place => new Choice(place.Id.ToString(), place.Name))];

    /// <summary>The filters that are on, each with the address without it.</summary>
    public IReadOnlyList<FilterChip> Chips(FigureChoicesView choices, CodeLists lists, DateOnly today) =>
    [
        .. Chip("period", Text(Filter.Period) is { } code ? FigureWords.PeriodChoice(code, today) : null),
        .. Chip("area", choices.Areas.FirstOrDefault(a => a.Id == Filter.AreaId)?.Name),
        .. Chip("neighbourhood", choices.Neighbourhoods.FirstOrDefault(n => n.Id == Filter.NeighbourhoodId)?.Name),
        .. Chip("strand", Words(lists, StrandCodeLists.Strand, Filter.Strand)),
        .. Chip("type", Words(lists, IncidentCodeLists.IncidentType, Filter.Type)),
        .. Chip("channel", Words(lists, ReceiptCodeLists.Channel, Filter.Channel)),
    ];

    /// <summary>The list of cases behind a figure, for the same place and period; null where there is none.</summary>
    public string? ListOf(Measure measure, FigurePeriod period)
    {
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(period);
        List<KeyValuePair<string, string?>> list =
        [
            new("area", Filter.AreaId?.ToString()), new("neighbourhood", Filter.NeighbourhoodId?.ToString()), new("strand", Filter.Strand),
            new("hate", measure.List switch { MeasureList.HateReceived => "yes", MeasureList.OtherReceived => "no", _ => null }),
            new("open", measure.List is MeasureList.Open or MeasureList.OpenHighRisk ? "yes" : null),
            new("risk", measure.List is MeasureList.OpenHighRisk ? "High" : null),
        ];
        if (measure.List is not MeasureList.Open)
        {
            list.AddRange([new("from", UkText.Date(period.From)), new("to", UkText.Date(period.LastDay))]);
        }

        return measure.List == MeasureList.None || Filter.Type is not null || Filter.Channel is not null ? null : WorkUrls.CasesWith(list);
    }

    /// <summary>What a code of a list says; the code itself where it is none of the list's.</summary>
    public static string? Words(CodeLists lists, string list, string? code) => code is null ? null : lists.Of(list).TryGet(code, out var item) ? item.Words : code;

    /// <summary>Whether an answer is none of its list's: such an address leads nowhere.</summary>
    public static bool IsUnknown(CodeLists lists, DashboardFilter filter)
    {
        ArgumentNullException.ThrowIfNull(lists);
        ArgumentNullException.ThrowIfNull(filter);
        return Missing(StrandCodeLists.Strand, filter.Strand) || Missing(IncidentCodeLists.IncidentType, filter.Type) || Missing(ReceiptCodeLists.Channel, filter.Channel);

        bool Missing(string list, string? code) => code is not null && !lists.Of(list).TryGet(code, out _);
    }

    private IEnumerable<FilterChip> Chip(string name, string? value) => value is null ? [] : [new($"{FigureWords.Get("Filter-" + name)}: {value}", With(name, null))];

    private static string? Text(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private static Guid? Id(string? value) => Guid.TryParse(value, out var id) ? id : null;

    private static bool IsWrong(string? value) => !string.IsNullOrEmpty(value) && !Guid.TryParse(value, out _);
}
