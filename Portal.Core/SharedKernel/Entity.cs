namespace Portal.Core.SharedKernel;

/// <summary>A row with an identity of its own and a version that catches concurrent edits on both databases.</summary>
public abstract class Entity
{
    /// <summary>Time-ordered identity (UUID version 7).</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Raised by one with every saved change; a save with an old version is a conflict, never an overwrite.</summary>
    public int Version { get; set; }
}

/// <summary>A fact row without personal content from which counters are built and rebuilt.</summary>
public interface ICountedFact
{
    /// <summary>What this row adds to the counters as it stands; empty when it counts nowhere.</summary>
    IEnumerable<CounterKey> Counts();
}

/// <summary>One cell of the counters: a month, a place, a measure and at most one breakdown.</summary>
/// <param name="Month">Calendar month by the UK date of receipt, as yyyymm.</param>
/// <param name="NeighbourhoodId">The neighbourhood that counts.</param>
/// <param name="ServiceAreaId">The service area that counts.</param>
/// <param name="Measure">What is counted, such as <c>cases-opened</c>.</param>
/// <param name="Breakdown">List code of the breakdown such as <c>strand</c>, or empty for the whole.</param>
/// <param name="Value">Code within the breakdown, or empty.</param>
public readonly record struct CounterKey(int Month, Guid NeighbourhoodId, Guid ServiceAreaId, string Measure, string Breakdown = "", string Value = "");
