using Portal.Core.Incidents;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Queries;

/// <summary>What the case list is narrowed to; everything that is null narrows nothing.</summary>
public sealed record CaseListFilter
{
    /// <summary>One status.</summary>
    public CaseStatus? Status { get; init; }

    /// <summary>True: only open cases; false: only closed ones.</summary>
    public bool? Open { get; init; }

    /// <summary>Service area.</summary>
    public Guid? AreaId { get; init; }

    /// <summary>Neighbourhood.</summary>
    public Guid? NeighbourhoodId { get; init; }

    /// <summary>Case Management Officer.</summary>
    public Guid? OfficerId { get; init; }

    /// <summary>Code of a strand perceived.</summary>
    public string? Strand { get; init; }

    /// <summary>Risk band.</summary>
    public RiskBand? Risk { get; init; }

    /// <summary>True: hate is perceived or somebody is not sure; false: nobody perceives it.</summary>
    public bool? Hate { get; init; }

    /// <summary>First UK day of receipt.</summary>
    public DateOnly? ReceivedFrom { get; init; }

    /// <summary>Last UK day of receipt.</summary>
    public DateOnly? ReceivedTo { get; init; }

    /// <summary>Narrows the cases. Cases joined into others are never listed.</summary>
    internal IQueryable<ListedCase> Narrow(PortalContext db, CasePart part)
    {
        var cases = part.Cases;
        cases = Status is { } status ? cases.Where(c => c.Status == status)
            : Open switch
            {
                true => cases.Where(c => c.Status != CaseStatus.Closed && c.Status != CaseStatus.Merged),
                false => cases.Where(c => c.Status == CaseStatus.Closed),
                null => cases.Where(c => c.Status != CaseStatus.Merged),
            };
        cases = AreaId is { } area ? cases.Where(c => c.ServiceAreaId == area) : cases;
        cases = NeighbourhoodId is { } place ? cases.Where(c => c.NeighbourhoodId == place) : cases;
        cases = OfficerId is { } officer ? cases.Where(c => c.OfficerId == officer) : cases;
        cases = Risk is { } risk ? cases.Where(c => c.Risk == risk) : cases;
        cases = Hate switch
        {
            true => cases.Where(c => c.Hate != HatePerceived.No),
            false => cases.Where(c => c.Hate == HatePerceived.No),
            null => cases,
        };
        if (ReceivedFrom is { } from)
        {
            var first = UkTime.StartOf(from);
            cases = cases.Where(c => c.ReceivedAt >= first);
        }

        if (ReceivedTo is { } to && to < DateOnly.MaxValue)
        {
            var end = UkTime.StartOf(to.AddDays(1));
            cases = cases.Where(c => c.ReceivedAt < end);
        }

        return Strand is { Length: > 0 } strand && !part.IsNarrow && Open is not true
            ? from s in db.CaseStrands
              where s.Strand == strand
              join c in cases on s.CaseId equals c.Id
              select new ListedCase { At = s.ReceivedAt, Id = s.CaseId, Case = c }
            : OfStrand(db, cases).Select(c => new ListedCase { At = c.ReceivedAt, Id = c.Id, Case = c });
    }

    // Of few cases each is asked for its strand; walking all of the strand to find the few would take long
    private IQueryable<Case> OfStrand(PortalContext db, IQueryable<Case> cases) => Strand is { Length: > 0 } strand
        ? cases.Where(c => db.CaseStrands.Any(s => s.CaseId == c.Id && s.Strand == strand))
        : cases;
}

/// <summary>A case with the columns by which its list is ordered: those of its strand when the list is narrowed to one.</summary>
internal sealed class ListedCase
{
    public required DateTimeOffset At { get; init; }

    public required Guid Id { get; init; }

    public required Case Case { get; init; }
}
