using System.Net.Mail;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Organisation;

/// <summary>A place for a member of staff.</summary>
/// <param name="StaffId">Whose.</param>
/// <param name="JobTitle">In words, at most 100 characters; may be empty.</param>
/// <param name="Email">Work e-mail; may be empty: then the portal sends nothing.</param>
/// <param name="AreaIds">The areas that scope the roles.</param>
/// <param name="OfficeId">The office of work, or null.</param>
/// <param name="Version">What the change is based on.</param>
public sealed record GivePlaceRequest(Guid StaffId, string? JobTitle, string? Email, IReadOnlyList<Guid> AreaIds, Guid? OfficeId, int Version);

/// <summary>
/// Says where a member of staff works: areas, office, title. Roles are not given here; the organisation's sign-in gives them. Works at once
/// in open sessions.
/// </summary>
[PolicyClause("5.3(c)")]
public sealed class GivePlace(UseCaseRunner runner, StaffMap map) : IUseCase
{
    private const int LongestTitle = 100;
    private const int LongestEmail = 200;

    /// <summary>Does it.</summary>
    public async Task<Result<Guid>> HandleAsync(GivePlaceRequest request, Actor actor, CancellationToken ct)
    {
        var result = await runner.WriteAsync<Guid>(actor, Permission.KeepReferenceData, async unit =>
        {
            if (await unit.Db.Staff.FirstOrDefaultAsync(s => s.Id == request.StaffId, unit.Cancellation) is not { } staff)
            {
                return Error.NotFound;
            }

            if (staff.Version != request.Version)
            {
                return Error.Changed;
            }

            var (title, email) = (OneLine(request.JobTitle), OneLine(request.Email));
            var areas = request.AreaIds.Distinct().ToList();
            var errors = new List<Error>();
            if (title.Length > LongestTitle || title.Any(c => char.IsControl(c) || c is '<' or '>'))
            {
                errors.Add(Error.Invalid("People.TitleUnusable", nameof(request.JobTitle), LongestTitle));
            }

            if (email.Length > LongestEmail || (email.Length > 0 && (!MailAddress.TryCreate(email, out var address) || address.Address != email)))
            {
                errors.Add(Error.Invalid("People.EmailUnusable", nameof(request.Email)));
            }

            if (await unit.Db.ServiceAreas.CountAsync(a => areas.Contains(a.Id), unit.Cancellation) != areas.Count
                || (request.OfficeId is { } office && !await unit.Db.Offices.AnyAsync(o => o.Id == office, unit.Cancellation)))
            {
                errors.Add(Error.Invalid("People.PlaceUnknown", nameof(request.AreaIds)));
            }

            if (errors.Count > 0)
            {
                return Result<Guid>.From(Result.Refused(errors));
            }

            (staff.JobTitle, staff.Email, staff.AreaIds, staff.OfficeId, staff.ArrivedAt) = (title, email, areas, request.OfficeId, null);
            unit.Subjects.Add(staff.Id);
            return staff.Id;
        }, ct);
        map.Forget(request.StaffId);
        return result;
    }

    private static string OneLine(string? text) => string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
