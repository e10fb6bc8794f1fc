using Portal.Core.Confidentiality;
using Portal.Core.Incidents;
using Portal.Core.Motivations;
using Portal.Core.People;
using Portal.Core.Persistence;
using Portal.Core.Persistence.Counters;
using Portal.Core.Reports;

namespace Portal.Core.Cases.Opening;

/// <summary>Every row of a case that was just opened.</summary>
internal sealed record OpenedCase(Case Case, Report Report, Incident Incident)
{
    public required IReadOnlyList<CaseClock> Clocks { get; init; }

    public required IReadOnlyList<CaseStrand> Strands { get; init; }

    public required IReadOnlyList<Perception> Perceptions { get; init; }

    public required IReadOnlyList<Party> Parties { get; init; }

    public required CaseEntry Entry { get; init; }

    public required IReadOnlyList<Fact> Facts { get; init; }

    public required IReadOnlyList<BlindToken> Tokens { get; init; }

    /// <summary>Adds all of them to a context, which saves them in one transaction.</summary>
    public void AddTo(PortalContext db)
    {
        db.Add(Case);
        db.Add(Report);
        db.Add(Incident);
        db.Add(Entry);
        db.AddRange(Clocks);
        db.AddRange(Strands);
        db.AddRange(Perceptions);
        db.AddRange(Parties);
        db.AddRange(Facts);
        db.AddRange(Tokens);
    }
}
