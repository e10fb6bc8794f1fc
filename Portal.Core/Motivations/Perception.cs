namespace Portal.Core.Motivations;

/// <summary>
/// Who perceives which strand of hate in an incident (4.1 to 4.5). Recorded as said; corrected with a reason; never cleared by
/// anybody's disagreement, and never touched by a finding (4.7).
/// </summary>
public sealed class Perception
{
    /// <summary>Row id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The incident.</summary>
    public required Guid IncidentId { get; init; }

    /// <summary>Code of who perceives it: victim, witness, staff, police ...</summary>
    public required string PerceivedBy { get; set; }

    /// <summary>Code of the strand.</summary>
    public required string Strand { get; set; }

    /// <summary>Code of the sub-strand, or empty.</summary>
    public string SubStrand { get; set; } = "";

    /// <summary>Code: actual, perceived or by association.</summary>
    public string Kind { get; set; } = "";
}
