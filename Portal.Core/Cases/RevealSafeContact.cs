using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>What is revealed on its own, one look each.</summary>
public enum SafeDetail
{
    /// <summary>The number flagged as safe.</summary>
    Number,

    /// <summary>The address flagged as safe.</summary>
    Address,

    /// <summary>The legal name, where it differs from the name used.</summary>
    LegalName,
}

/// <summary>Which detail of whom.</summary>
public sealed record RevealSafeContactRequest(Guid CaseId, Guid PartyId, SafeDetail Detail);

/// <summary>
/// Shows a number or address flagged as safe, or a legal name: never part of a page, shown on demand, with an act of its own in the trail
/// beside the look (5.3(c)).
/// </summary>
[PolicyClause("5.3(c)")]
public sealed class RevealSafeContact(CaseVault vault, UseCaseRunner runner) : IUseCase
{
    /// <summary>The detail; empty when none is kept. <see cref="Error.NotFound"/> for those who may not reveal it.</summary>
    public async Task<Result<string>> HandleAsync(RevealSafeContactRequest request, Actor actor, CancellationToken ct)
    {
        var opened = await vault.OpenAsync(actor, request.CaseId, $"reveal {request.Detail}", ct);
        if (!opened.IsSuccess)
        {
            return opened.Error;
        }

        return await runner.WriteAsync<string>(actor, Permission.RevealSafeAddresses, request.CaseId, async unit =>
        {
            if (await unit.Db.Parties.SingleOrDefaultAsync(p => p.Id == request.PartyId && p.CaseId == request.CaseId, ct) is not { } party)
            {
                return Error.NotFound;
            }

            unit.Subjects.Add(party.Id);
            unit.Note = request.Detail.ToString();
            var details = opened.Value.Open(party.Details, party.Id);
            return request.Detail switch
            {
                SafeDetail.Number => details.Contact.SafeNumber,
                SafeDetail.Address => details.Contact.SafeAddress,
                _ => details.LegalName,
            };
        }, ct);
    }
}
