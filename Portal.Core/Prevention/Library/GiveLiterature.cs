using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Prevention.Library;

/// <summary>Literature as it was handed over.</summary>
/// <param name="IssueId">Chosen by the form: sending it twice records one line.</param>
/// <param name="ItemId">The item.</param>
/// <param name="Occasion">Where and why; null when nothing was chosen.</param>
/// <param name="OfficeId">The office that gave it or looks after the public area.</param>
/// <param name="Copies">How many; null when what was typed is no number.</param>
public sealed record GiveLiteratureRequest(Guid IssueId, Guid ItemId, LiteratureOccasion? Occasion, Guid? OfficeId, int? Copies);

/// <summary>
/// Puts on the register of leaflets that literature was given: at an office, to a public area, or with the receipt of a report. Which report,
/// and to whom, is not written down. Refused for what may not be given today.
/// </summary>
[PolicyClause("5.4(e)")]
public sealed class GiveLiterature(UseCaseRunner runner) : IUseCase
{
    /// <summary>Most copies on one line.</summary>
    public const int MostCopies = 500;

    /// <summary>Does it.</summary>
    public Task<Result<LeafletIssue>> HandleAsync(GiveLiteratureRequest request, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        return runner.WriteAsync<LeafletIssue>(actor, Permission.IssueLeaflets, async unit =>
        {
            if (await unit.Db.Set<LeafletIssue>().SingleOrDefaultAsync(i => i.Id == request.IssueId, unit.Cancellation) is { } already)
            {
                return already;
            }

            var today = UkTime.DateOf(unit.Now);
            if (await unit.Db.Set<LiteratureItem>().Where(i => i.Id == request.ItemId).SingleOrDefaultAsync(unit.Cancellation) is not { } item)
            {
                return Error.NotFound;
            }

            if (!await unit.Db.Set<LiteratureItem>().Given(unit.Db, today).AnyAsync(i => i.Id == item.Id, unit.Cancellation))
            {
                return new Error("Literature.NotGivenNow");
            }

            var errors = new List<Error>();
            if (request.Occasion is not { } occasion || !Enum.IsDefined(occasion))
            {
                errors.Add(Error.Invalid("Literature.OccasionMissing", nameof(request.Occasion)));
            }

            if (request.OfficeId is not { } office || !await unit.Db.Offices.AnyAsync(o => o.Id == office, unit.Cancellation))
            {
                errors.Add(Error.Invalid("Literature.OfficeMissing", nameof(request.OfficeId)));
            }

            if (request.Copies is not (>= 1 and <= MostCopies))
            {
                errors.Add(Error.Invalid("Literature.CopiesUnusable", nameof(request.Copies), MostCopies));
            }

            if (errors.Count > 0)
            {
                return Result<LeafletIssue>.From(Result.Refused(errors));
            }

            var sha256 = await unit.Db.Set<LiteratureFile>().Where(f => f.Id == item.FileId).Select(f => f.Sha256).SingleOrDefaultAsync(unit.Cancellation);
            var issue = LeafletIssue.OfLiterature(
                request.IssueId, item.Id, item.Language, sha256 ?? "", request.Occasion!.Value, request.Copies!.Value, request.OfficeId!.Value, actor.StaffId, unit.Now);
            unit.Db.Add(issue);
            unit.Subjects.Add(issue.Id);
            unit.Subjects.Add(item.Id);
            return issue;
        }, ct);
    }
}
