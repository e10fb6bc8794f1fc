using System.Globalization;
using Portal.Components.Shared.Tables;
using Portal.Core.Auditing;
using Portal.Core.SharedKernel.Time;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Components.Auditing;

/// <summary>The filters of the trail as they stand in the address: read, said as chips, written again.</summary>
public sealed class TrailState
{
    /// <summary>Reads the values of the address; what cannot be read is left out or told beside its field.</summary>
    public TrailState(IReadOnlyList<KeyValuePair<string, string?>> query)
    {
        Query = query;
        Filter = new()
        {
            Kind = Enum.TryParse<AuditKind>(Of("kind"), out var kind) && Enum.IsDefined(kind) ? kind : null,
            Action = (Of("action") ?? "").Trim(),
            StaffId = Guid.TryParse(Of("person"), out var person) ? person : null,
            Reference = (Of("reference") ?? "").Trim(),
            From = Day("from"),
            To = Day("to"),
        };
    }

    /// <summary>The values by name.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Query { get; }

    /// <summary>What the trail is asked.</summary>
    public TrailFilter Filter { get; }

    /// <summary>What is wrong, by field.</summary>
    public Dictionary<string, string> Errors { get; } = new(StringComparer.Ordinal);

    /// <summary>The values of an address as they are read and written.</summary>
    public static IReadOnlyList<KeyValuePair<string, string?>> QueryOf(string? kind, string? action, string? person, string? reference, string? from, string? to) =>
        [new("kind", kind), new("action", action), new("person", person), new("reference", reference), new("from", from), new("to", to)];

    /// <summary>The filters that are on, each with the address of the trail without it.</summary>
    public IReadOnlyList<FilterChip> Chips(string personName) =>
    [
        .. Chip("kind", "Kind", Filter.Kind is { } kind ? TrailWords.Of(kind) : null),
        .. Chip("action", "Action", Filter.Action.Length > 0 ? Filter.Action : null),
        .. Chip("person", "Person", Filter.StaffId is null ? null : personName),
        .. Chip("reference", "Reference", Filter.Reference.Length > 0 ? Filter.Reference : null),
        .. Chip("from", "From", Filter.From is { } from ? UkText.ShortDate(from) : null),
        .. Chip("to", "To", Filter.To is { } to ? UkText.ShortDate(to) : null),
    ];

    private IEnumerable<FilterChip> Chip(string name, string label, string? value) => value is null
        ? []
        : [new($"{TrailWords.Get(label)}: {value}", TrailUrls.TrailWith(Query.Where(pair => pair.Key != name)))];

    private string? Of(string name) => Query.FirstOrDefault(pair => pair.Key == name).Value;

    private DateOnly? Day(string name)
    {
        if (Of(name) is not { Length: > 0 } text)
        {
            return null;
        }

        if (DateOnly.TryParse(text, CultureInfo.GetCultureInfo("en-GB"), out var day) && day < DateOnly.MaxValue)
        {
            return day;
        }

        Errors[name] = WorkWords.Get("DateWrong");
        return null;
    }
}
