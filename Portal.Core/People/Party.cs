using Portal.Core.Confidentiality;
using Portal.Core.SharedKernel;

namespace Portal.Core.People;

/// <summary>What somebody is in a case; one party may be several.</summary>
[Flags]
public enum PartyRoles
{
    /// <summary>Nothing yet.</summary>
    None = 0,

    /// <summary>Harmed.</summary>
    Victim = 1,

    /// <summary>Saw, heard or knows.</summary>
    Witness = 2,

    /// <summary>Said to have done it. Never called more than that before a finding (4.7).</summary>
    PersonReported = 4,

    /// <summary>Told us.</summary>
    Reporter = 8,
}

/// <summary>How much is known of who a party is.</summary>
public enum PartyIdentity
{
    /// <summary>By name.</summary>
    Named,

    /// <summary>By description only.</summary>
    Described,

    /// <summary>Not at all.</summary>
    Unknown,
}

/// <summary>A person or household as known in one case. Everything that identifies them is sealed.</summary>
public sealed class Party : Entity
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; set; }

    /// <summary>Roles in this case.</summary>
    public PartyRoles Roles { get; set; }

    /// <summary>Named, described or unknown.</summary>
    public PartyIdentity Identity { get; set; }

    /// <summary>1, 2, 3 within the case, so that "Victim 2" can be said without a name.</summary>
    public required int Ordinal { get; set; }

    /// <summary>The report that first named them, when they came with one: they follow it to another case.</summary>
    public Guid? ReportId { get; init; }

    /// <summary>When first recorded (UTC).</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Who they are, how to reach them safely, what they want.</summary>
    public required Sealed<PartyDetails> Details { get; set; }
}
