namespace Portal.Core.Prevention.Register;

/// <summary>What happened to a pile of leaflets.</summary>
public enum StockMoveKind
{
    /// <summary>Sent to a public area: the pile grows.</summary>
    Sent,

    /// <summary>Counted: the pile is what was counted.</summary>
    Counted,

    /// <summary>Given back: the pile shrinks.</summary>
    Returned,

    /// <summary>Destroyed: the pile shrinks.</summary>
    Destroyed,
}

/// <summary>
/// One change of a pile of leaflets in a public area (policy 5.4(c)). A pile is one version of the leaflet at one place of one office.
/// Moves only add; what is there now is reckoned from them.
/// </summary>
public sealed class LeafletStockMove
{
    /// <summary>Longest name of a place.</summary>
    public const int PlaceMaxLength = 80;

    /// <summary>Most leaflets in one move.</summary>
    public const int MostAtOnce = 10_000;

    /// <summary>Row id, chosen by the form, so that sending it twice records one move.</summary>
    public required Guid Id { get; init; }

    /// <summary>What happened.</summary>
    public required StockMoveKind Kind { get; init; }

    /// <summary>The office that looks after the place.</summary>
    public required Guid OfficeId { get; init; }

    /// <summary>The place, such as a community room; empty for the office itself.</summary>
    public required string Place { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>How it is printed.</summary>
    public required string Format { get; init; }

    /// <summary>Version of the text.</summary>
    public required string ContentVersion { get; init; }

    /// <summary>Version of the print.</summary>
    public required string DocumentVersion { get; init; }

    /// <summary>How many leaflets.</summary>
    public required int Quantity { get; init; }

    /// <summary>Who says so.</summary>
    public required Guid ById { get; init; }

    /// <summary>When (UTC, business time).</summary>
    public required DateTimeOffset At { get; init; }
}
