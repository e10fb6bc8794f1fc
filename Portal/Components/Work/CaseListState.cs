using System.Globalization;
using Portal.Components.Shared.Forms;
using Portal.Components.Shared.Tables;
using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.Motivations;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.SharedKernel.Time;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Components.Work;

/// <summary>The filters of the case list as they stand in the address: read, said as chips, written again.</summary>
public sealed class CaseListState
{
    private readonly Dictionary<string, string?> query;

    /// <summary>Reads the values of the address; what cannot be read is left out or told beside its field.</summary>
    public CaseListState(Dictionary<string, string?> query)
    {
        this.query = query;
        Filter = new()
        {
            Status = Read<CaseStatus>("status"),
            Open = Flag("open"),
            AreaId = Id("area"),
            NeighbourhoodId = Id("neighbourhood"),
            OfficerId = Id("officer"),
            Strand = query.GetValueOrDefault("strand"),
            Risk = Read<RiskBand>("risk"),
            Hate = Flag("hate"),
            ReceivedFrom = Day("from"),
            ReceivedTo = Day("to"),
        };
    }

    /// <summary>Choices of status.</summary>
    public static IReadOnlyList<Choice> Statuses { get; } = [.. Enum.GetValues<CaseStatus>().Select(s => new Choice(s.ToString(), CaseStateWords.Of(s)))];

    /// <summary>Choices of risk band.</summary>
    public static IReadOnlyList<Choice> Risks { get; } = [.. Enum.GetValues<RiskBand>().Select(r => new Choice(r.ToString(), CaseStateWords.Of(r)))];

    /// <summary>Open or closed.</summary>
    public static IReadOnlyList<Choice> OpenOrClosed { get; } = [new("yes", WorkWords.Get("OpenOnly")), new("no", WorkWords.Get("ClosedOnly"))];

    /// <summary>Yes or no.</summary>
    public static IReadOnlyList<Choice> YesOrNo { get; } = [new("yes", WorkWords.Get("Yes")), new("no", WorkWords.Get("No"))];

    /// <summary>What the query is asked.</summary>
    public CaseListFilter Filter { get; }

    /// <summary>Whether any filter is on.</summary>
    public bool IsFiltered => query.Values.Any(value => !string.IsNullOrEmpty(value));

    /// <summary>What is wrong, by field.</summary>
    public Dictionary<string, string> Errors { get; } = new(StringComparer.Ordinal);

    /// <summary>Choices of strand.</summary>
    public static IReadOnlyList<Choice> Strands(CodeLists lists) => [.. lists.Of(StrandCodeLists.Strand).Offered.Select(s => new Choice(s.Code, s.Words))];

    /// <summary>Choices of places or people.</summary>
    public static IReadOnlyList<Choice> Choices(IReadOnlyList<ChoiceView> choices) => [.. choices.Select(c => new Choice(c.Id.ToString(), c.Name))];

    /// <summary>The address of another page of the same list.</summary>
    public string Href(string direction, PageKey key) => WorkUrls.CasesWith([.. query, new(direction, key.ToString())]);

    /// <summary>The filters that are on, each with the address of the list without it.</summary>
    public IReadOnlyList<FilterChip> Chips(CaseListChoicesView choices, CodeLists lists) =>
    [
        .. Chip("status", "Status", Filter.Status is { } status ? CaseStateWords.Of(status) : null),
        .. Chip("open", "Open", Filter.Open is { } open ? WorkWords.Get(open ? "OpenOnly" : "ClosedOnly") : null),
        .. Chip("risk", "Risk", Filter.Risk is { } risk ? CaseStateWords.Of(risk) : null),
        .. Chip("strand", "Strand", lists.Of(StrandCodeLists.Strand).TryGet(Filter.Strand, out var strand) ? strand.Words : null),
        .. Chip("hate", "Hate", Filter.Hate is { } hate ? WorkWords.Get(hate ? "Yes" : "No") : null),
        .. Chip("area", "Area", NameOf(choices.Areas, Filter.AreaId)),
        .. Chip("neighbourhood", "Neighbourhood", NameOf(choices.Neighbourhoods, Filter.NeighbourhoodId)),
        .. Chip("officer", "Officer", NameOf(choices.Officers, Filter.OfficerId)),
        .. Chip("from", "From", Filter.ReceivedFrom is { } from ? UkText.ShortDate(from) : null),
        .. Chip("to", "To", Filter.ReceivedTo is { } to ? UkText.ShortDate(to) : null),
    ];

    private IEnumerable<FilterChip> Chip(string name, string label, string? value) => value is null
        ? []
        : [new($"{WorkWords.Get(label)}: {value}", WorkUrls.CasesWith(query.Where(pair => pair.Key != name)))];

    private static string? NameOf(IReadOnlyList<ChoiceView> choices, Guid? id) => choices.FirstOrDefault(choice => choice.Id == id)?.Name;

    private T? Read<T>(string name)
        where T : struct, Enum =>
        Enum.TryParse<T>(query.GetValueOrDefault(name), ignoreCase: true, out var value) && Enum.IsDefined(value) ? value : null;

    private bool? Flag(string name) => query.GetValueOrDefault(name) switch { "yes" => true, "no" => false, _ => null };

    private Guid? Id(string name) => Guid.TryParse(query.GetValueOrDefault(name), out var id) ? id : null;

    private DateOnly? Day(string name)
    {
        if (query.GetValueOrDefault(name) is not { Length: > 0 } text)
        {
            return null;
        }

        if (DateOnly.TryParse(text.Replace(' ', '/'), CultureInfo.GetCultureInfo("en-GB"), out var day) || DateOnly.TryParse(text, CultureInfo.GetCultureInfo("en-GB"), out day))
        {
            return day;
        }

        Errors[name] = WorkWords.Get("DateWrong");
        return null;
    }
}
