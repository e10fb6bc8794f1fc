using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Organisation.Structure;

/// <summary>A board as given. Its area is asked for when it is new and stays.</summary>
/// <param name="Id">The board; null for a new one.</param>
/// <param name="Version">Version of the row that the form was read from.</param>
/// <param name="Name">Name as shown.</param>
/// <param name="AreaId">The service area; null for the Group.</param>
public sealed record KeepBoardRequest(Guid? Id, int Version, string? Name, Guid? AreaId = null);

/// <summary>Adds a board, or gives one another name: the names are the Group's own (5.5.1(b)).</summary>
[PolicyClause("5.5.1(b)")]
public sealed class KeepBoard(UseCaseRunner runner) : IUseCase
{
    /// <summary>Answers with the board.</summary>
    public Task<Result<Guid>> HandleAsync(KeepBoardRequest request, Actor actor, CancellationToken ct) =>
        runner.WriteAsync<Guid>(actor, Permission.KeepReferenceData, async unit =>
        {
            var row = request.Id is { } id ? await unit.Db.Boards.FirstOrDefaultAsync(b => b.Id == id, ct) : null;
            if (request.Id is not null && row is null)
            {
                return Error.NotFound;
            }

            var errors = new List<Error>();
            var name = OneLine.Needed(request.Name, errors);
            if (name.Length > 0 && await unit.Db.Boards.AnyAsync(b => b.Name == name && b.Id != request.Id, ct))
            {
                errors.Add(StructureRefusals.NameTaken);
            }

            if (row is null && request.AreaId is { } area && !await unit.Db.ServiceAreas.AnyAsync(a => a.Id == area, ct))
            {
                errors.Add(StructureRefusals.NotOffered("Area"));
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
                row = new() { Name = name, ServiceAreaId = request.AreaId };
                unit.Db.Boards.Add(row);
            }

            row.Name = name;
            unit.Subjects.Add(row.Id);
            return row.Id;
        }, ct);
}
