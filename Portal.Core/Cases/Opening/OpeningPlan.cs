using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.Reports.Intake;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Core.Cases.Opening;

/// <summary>Everything that a new case is built from, worked out before its transaction begins.</summary>
internal sealed record OpeningPlan
{
    /// <summary>The form.</summary>
    public required IntakeForm Form { get; init; }

    /// <summary>The code lists that it was read with.</summary>
    public required CodeLists Lists { get; init; }

    /// <summary>Who took the report.</summary>
    public required Actor Taker { get; init; }

    /// <summary>The draft that it was.</summary>
    public required Guid DraftId { get; init; }

    /// <summary>When it is entered in business time (UTC).</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Where it counts.</summary>
    public required OpeningPlace Place { get; init; }

    /// <summary>The people it tells of.</summary>
    public required IReadOnlyList<OpeningParty> People { get; init; }

    /// <summary>Standards and calendar of the landlord.</summary>
    public required CaseClocks Clocks { get; init; }

    /// <summary>Provisional priority.</summary>
    public required OpeningPriority Priority { get; init; }

    /// <summary>Salted hash of the passphrase of an anonymous reporter.</summary>
    public byte[]? PassphraseHash { get; init; }

    /// <summary>The id that the case will have.</summary>
    public Guid CaseId { get; } = Guid.CreateVersion7();

    /// <summary>The id that the report will have.</summary>
    public Guid ReportId { get; } = Guid.CreateVersion7();

    /// <summary>The id that the incident will have.</summary>
    public Guid IncidentId { get; } = Guid.CreateVersion7();

    /// <summary>The keys that must exist before the rows: the case's, and one under it for the report, the incident and each party.</summary>
    public IReadOnlyList<NewKey> Keys =>
        [new(CaseId, null), new(ReportId, CaseId), new(IncidentId, CaseId), .. People.Select(party => new NewKey(party.Id, CaseId))];

    /// <summary>Somebody can be contacted: a victim, or a reporter who gave a name or a way of contact.</summary>
    public bool SomebodyToContact => People.Any(party => party.IsVictim || party.IsReporter) || !Form.IsAnonymous;

    /// <summary>Our own staff are part of it: the case is sealed at once.</summary>
    public bool StaffInvolved => Form.Codes(withOthers: true).Any(answer => Lists.Of(answer.List)[answer.Code].Flag(CodeAttributes.StaffConflict));

    /// <summary>Family and community must never be contacted.</summary>
    public bool HonourConcern => Form.Many(IntakeNames.Concerns)
        .Any(code => Lists.Of(RiskAssessments.RiskCodeLists.SafetyConcern)[code].Flag(CodeAttributes.FamilyNeverContacted));
}
