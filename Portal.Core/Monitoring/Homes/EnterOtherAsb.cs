using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Monitoring.Nm01;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Monitoring.Homes;

/// <summary>Anti-social behaviour cases kept elsewhere.</summary>
/// <param name="ServiceAreaId">The service area.</param>
/// <param name="Year">The calendar year in which the financial year begins.</param>
/// <param name="Cases">Cases opened in it; null when what was typed is no whole number.</param>
public sealed record EnterOtherAsbRequest(Guid? ServiceAreaId, int? Year, int? Cases);

/// <summary>Enters how many anti-social behaviour cases a service area opened outside the portal in a financial year, or puts the figure right.</summary>
[PolicyClause("5.5.1(b)")]
public sealed class EnterOtherAsb(UseCaseRunner runner) : IUseCase
{
    /// <summary>The most cases of an area in a year: anything above is a slip of the finger.</summary>
    public const int MostCases = 100_000;

    /// <summary>The first financial year that can be entered.</summary>
    public const int FirstYear = 2015;

    /// <summary>Does it.</summary>
    public Task<Result<Guid>> HandleAsync(EnterOtherAsbRequest request, Actor actor, CancellationToken ct) =>
        runner.WriteAsync<Guid>(actor, Permission.KeepFigures, async unit =>
        {
            var errors = new List<Error>();
            if (request.ServiceAreaId is not { } area || !await unit.Db.ServiceAreas.AnyAsync(a => a.Id == area, ct))
            {
                errors.Add(Error.Invalid("Figures.AreaUnknown", "Asb-Area"));
            }

            if (request.Year is not { } year || year < FirstYear || year > FinancialYear.Of(UkTime.DateOf(unit.Now)))
            {
                errors.Add(Error.Invalid("Figures.YearUnusable", "Asb-Year"));
            }

            if (request.Cases is null or < 0 or > MostCases)
            {
                errors.Add(Error.Invalid("Figures.CasesUnusable", "Asb-Cases", MostCases));
            }

            if (errors.Count > 0)
            {
                return Result<Guid>.From(Result.Refused(errors));
            }

            var held = await unit.Db.OtherAsbFigures.SingleOrDefaultAsync(f => f.ServiceAreaId == request.ServiceAreaId && f.Year == request.Year, ct);
            if (held is null)
            {
                held = new() { ServiceAreaId = request.ServiceAreaId!.Value, Year = request.Year!.Value, Cases = 0, EnteredAt = unit.Now };
                unit.Db.OtherAsbFigures.Add(held);
            }

            (held.Cases, held.EnteredAt) = (request.Cases!.Value, unit.Now);
            unit.Subjects.Add(held.Id);
            return held.Id;
        }, ct);
}
