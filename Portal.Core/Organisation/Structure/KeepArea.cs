using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Organisation.Structure;

/// <summary>A service area as given. Code, landlord and kind are asked for when it is new and stay.</summary>
/// <param name="Id">The area; null for a new one.</param>
/// <param name="Version">Version of the row that the form was read from.</param>
/// <param name="Name">Name as shown.</param>
/// <param name="Code">Short stable code.</param>
/// <param name="LandlordId">The landlord.</param>
/// <param name="Kind">SOS area or Older People's Services.</param>
public sealed record KeepAreaRequest(Guid? Id, int Version, string? Name, string? Code = null, Guid? LandlordId = null, ServiceAreaKind? Kind = null);

/// <summary>Adds a service area, or gives one another name. Nothing is ever removed: figures of earlier years stay where they were counted (5.5.1(b)).</summary>
[PolicyClause("5.5.1(b)")]
public sealed class KeepArea(UseCaseRunner runner) : IUseCase
{
    private const int LongestCode = 8;

    /// <summary>Answers with the area.</summary>
    public Task<Result<Guid>> HandleAsync(KeepAreaRequest request, Actor actor, CancellationToken ct) =>
        runner.WriteAsync<Guid>(actor, Permission.KeepReferenceData, async unit =>
        {
            var row = request.Id is { } id ? await unit.Db.ServiceAreas.FirstOrDefaultAsync(a => a.Id == id, ct) : null;
            if (request.Id is not null && row is null)
            {
                return Error.NotFound;
            }

            var errors = new List<Error>();
            var name = OneLine.Needed(request.Name, errors);
            if (name.Length > 0 && await unit.Db.ServiceAreas.AnyAsync(a => a.Name == name && a.Id != request.Id, ct))
            {
                errors.Add(StructureRefusals.NameTaken);
            }

            var code = (request.Code ?? "").Trim().ToUpperInvariant();
            if (row is null && (code.Length is 0 or > LongestCode || !code.All(char.IsAsciiLetterOrDigit) || await unit.Db.ServiceAreas.AnyAsync(a => a.Code == code, ct)))
            {
                errors.Add(StructureRefusals.CodeUnusable);
            }

            if (row is null && (request.LandlordId is not { } landlord || !await unit.Db.Landlords.AnyAsync(l => l.Id == landlord, ct)))
            {
                errors.Add(StructureRefusals.NotOffered("Landlord"));
            }

            if (row is null && (request.Kind is not { } kind || !Enum.IsDefined(kind)))
            {
                errors.Add(StructureRefusals.NotOffered("Kind"));
            }

            if (errors.Count > 0)
            {
                return Result<Guid>.From(Result.Refused(errors));
            }

            if (row is not null && row.Version != request.Version)
            {
                return Error.Changed;
            }

            if (row is null)
            {
                row = new() { Code = code, Name = name, LandlordId = request.LandlordId!.Value, Kind = request.Kind!.Value };
                unit.Db.ServiceAreas.Add(row);
            }

            row.Name = name;
            unit.Subjects.Add(row.Id);
            return row.Id;
        }, ct);
}
