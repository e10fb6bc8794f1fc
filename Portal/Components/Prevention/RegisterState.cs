using System.Globalization;
using Portal.Components.Shared.Forms;
using Portal.Components.Shared.Tables;
using Portal.Core.Prevention;
using Portal.Core.Prevention.Register;
using Portal.Core.SharedKernel.Time;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Components.Prevention;

/// <summary>The answers that the register's filters offer.</summary>
public sealed record RegisterChoices(IReadOnlyList<Choice> Languages, IReadOnlyList<Choice> Offices);

/// <summary>The filters of the register as they stand in the address: read, said as chips, written again.</summary>
public sealed class RegisterState
{
    /// <summary>Reads the values of the address; what cannot be read is left out or told beside its field.</summary>
    public RegisterState(IReadOnlyList<KeyValuePair<string, string?>> query)
    {
        Query = query;
        Filter = new()
        {
            About = LeafletChoices.Read<RegisterSubject>(Of("about")),
            Kind = LeafletChoices.Read<LeafletIssueKind>(Of("kind")),
            Language = Of("language"),
            OfficeId = Guid.TryParse(Of("office"), out var office) ? office : null,
            Reference = Of("reference"),
            From = Day("from"),
            To = Day("to"),
        };
    }

    /// <summary>The values by name.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Query { get; }

    /// <summary>What the register is asked.</summary>
    public LeafletRegisterFilter Filter { get; }

    /// <summary>What is wrong, by field.</summary>
    public Dictionary<string, string> Errors { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether any filter is on.</summary>
    public bool IsFiltered => Query.Any(pair => !string.IsNullOrEmpty(pair.Value));

    /// <summary>The values of an address as they are read and written.</summary>
    public static IReadOnlyList<KeyValuePair<string, string?>> QueryOf(
        string? about, string? kind, string? language, string? office, string? reference, string? from, string? to) =>
        [new("about", about), new("kind", kind), new("language", language), new("office", office), new("reference", reference), new("from", from), new("to", to)];

    /// <summary>First day of the counts: the filter's, else the first of the month in which they end.</summary>
    public DateOnly CountFrom(DateOnly today) => Filter.From ?? CountTo(today).AddDays(1 - CountTo(today).Day);

    /// <summary>Last day of the counts: the filter's, else today.</summary>
    public DateOnly CountTo(DateOnly today) => Filter.To ?? (Filter.From is { } from && from > today ? from : today);

    /// <summary>The filters that are on, each with the address of the register without it.</summary>
    public IReadOnlyList<FilterChip> Chips(RegisterChoices choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return
        [
            .. Chip("about", LeafletWords.Get("About"), Filter.About is { } about ? LeafletChoices.SubjectName(about) : null),
            .. Chip("kind", LeafletWords.Get("ColumnKind"), Filter.Kind is { } kind ? LeafletChoices.KindName(kind) : null),
            .. Chip("language", DocumentWords.Language, TextOf(choices.Languages, Filter.Language)),
            .. Chip("office", LeafletWords.Get("Office"), TextOf(choices.Offices, Filter.OfficeId?.ToString())),
            .. Chip("reference", DocumentWords.TenancyReference, string.IsNullOrWhiteSpace(Filter.Reference) ? null : Filter.Reference),
            .. Chip("from", WorkWords.Get("From"), Filter.From is { } from ? UkText.ShortDate(from) : null),
            .. Chip("to", WorkWords.Get("To"), Filter.To is { } to ? UkText.ShortDate(to) : null),
        ];
    }

    private IEnumerable<FilterChip> Chip(string name, string label, string? value) => value is null
        ? []
        : [new($"{label}: {value}", LeafletUrls.RegisterWith(Query.Where(pair => pair.Key != name)))];

    private static string? TextOf(IReadOnlyList<Choice> choices, string? value) => choices.FirstOrDefault(choice => choice.Value == value)?.Text;

    private string? Of(string name) => Query.FirstOrDefault(pair => pair.Key == name).Value;

    private DateOnly? Day(string name)
    {
        if (Of(name) is not { Length: > 0 } text)
        {
            return null;
        }

        if (DateOnly.TryParse(text, CultureInfo.GetCultureInfo("en-GB"), out var day))
        {
            return day;
        }

        Errors[name] = WorkWords.Get("DateWrong");
        return null;
    }
}
