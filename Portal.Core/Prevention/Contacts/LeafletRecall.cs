using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Contacts;

/// <summary>
/// A recall: an office's number or address changed, so every print that carries the old one has to be taken away from where it lies. How many
/// were handed out is counted from the register.
/// </summary>
public sealed class LeafletRecall : Entity
{
    /// <summary>The office whose details changed.</summary>
    public required Guid OfficeId { get; init; }

    /// <summary>The number as it was printed; empty when none was.</summary>
    public required string OldPhone { get; init; }

    /// <summary>The number from now on; empty for none.</summary>
    public required string NewPhone { get; init; }

    /// <summary>The address as it was printed.</summary>
    public required string OldAddress { get; init; }

    /// <summary>The address from now on.</summary>
    public required string NewAddress { get; init; }

    /// <summary>Who changed it.</summary>
    public required Guid ById { get; init; }

    /// <summary>When (UTC, business time).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The versions that carry what is no longer right.</summary>
    public List<LeafletRecallPrint> Prints { get; init; } = [];

    /// <summary>The piles that have to go.</summary>
    public List<LeafletRecallPile> Piles { get; init; } = [];
}

/// <summary>A print that a recall is about.</summary>
public sealed class LeafletRecallPrint
{
    /// <summary>Row id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The recall.</summary>
    public Guid RecallId { get; init; }

    /// <summary>The print.</summary>
    public required Guid PrintId { get; init; }
}

/// <summary>A pile of leaflets that a recall is about, as it stood when the recall began.</summary>
public sealed class LeafletRecallPile : Entity
{
    /// <summary>The recall.</summary>
    public Guid RecallId { get; init; }

    /// <summary>The office that holds it.</summary>
    public required Guid OfficeId { get; init; }

    /// <summary>The place; empty for the office itself.</summary>
    public required string Place { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>How it is printed.</summary>
    public required string Format { get; init; }

    /// <summary>Version of the print.</summary>
    public required string DocumentVersion { get; init; }

    /// <summary>How many there were.</summary>
    public required int Quantity { get; init; }

    /// <summary>Who took it away.</summary>
    public Guid? DoneById { get; set; }

    /// <summary>When it was taken away (UTC, business time).</summary>
    public DateTimeOffset? DoneAt { get; set; }
}
