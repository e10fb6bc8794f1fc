using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Reports;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Receipts;

/// <summary>What an anonymous reporter says at an office or on the phone.</summary>
/// <param name="Code">The receipt code, however it is written.</param>
/// <param name="Passphrase">The passphrase that they chose.</param>
/// <param name="Remembered">Something to add to the report, or null.</param>
public sealed record AskByReceiptCodeRequest(string Code, string Passphrase, string? Remembered = null);

/// <summary>
/// Tells an anonymous reporter how their report is going, and takes what they remembered. Wrong code and wrong passphrase answer alike;
/// after a few tries both the code and whoever asks have to wait.
/// </summary>
[PolicyClause("5.3(c)")]
[PolicyClause("5.3(d)")]
public sealed class AskByReceiptCode(
    UseCaseRunner runner, PortalStore store, KeyStore keyStore, ReceiptCodes codes, MyReceipts receipts, AttemptLimiter limiter) : IUseCase
{
    private const int MostByCode = 5;
    private const int MostByStaff = 10;

    /// <summary>Asks, and adds where something was remembered.</summary>
    public async Task<Result<ReceiptView>> HandleAsync(AskByReceiptCodeRequest request, Actor actor, CancellationToken ct)
    {
        var (text, wrong) = request.Remembered is null ? ("", null) : Addition.Clean(request.Remembered);
        if (wrong is not null)
        {
            return wrong;
        }

        var lookup = codes.Lookup(request.Code);
        var (byCode, byStaff) = ($"code {Convert.ToHexString(lookup ?? [])}", $"staff {actor.StaffId}");
        if (limiter.IsBlocked(byCode, MostByCode) || limiter.IsBlocked(byStaff, MostByStaff))
        {
            return new Error("Reports.TooManyTries", ErrorKind.Refused, null, (int)AttemptLimiter.Window.TotalMinutes);
        }

        await using var db = store.Read();
        var report = lookup is null ? null : await db.Reports.FirstOrDefaultAsync(r => r.ReceiptCodeHash == lookup, ct);
        var known = actor.May(Permission.AskByReceiptCode) && codes.Verify(request.Passphrase, report?.PassphraseHash);
        var sealer = known ? new CaseSealer(report!.CaseId, await keyStore.LoadAsync([report.CaseId], ct)) : null;
        var asked = await runner.WriteAsync<Guid>(actor, Permission.AskByReceiptCode, async unit =>
        {
            if (!known || !await unit.Db.Reports.AnyAsync(r => r.Id == report!.Id && r.CaseId == report.CaseId, ct))
            {
                return Error.Invalid("Reports.CodeNotKnown", "code");
            }

            unit.CaseId = report!.CaseId;
            unit.Subjects.Add(report.Id);
            return text.Length > 0 ? Addition.Append(unit, report, sealer!, text, addedBy: null) : report.Id;
        }, ct);
        if (!asked.IsSuccess)
        {
            limiter.Failed(byCode);
            limiter.Failed(byStaff);
            return Result<ReceiptView>.From(asked);
        }

        limiter.Succeeded(byCode);
        await using var after = store.Read();
        return (await receipts.ReceiptsOf(after, [report!], actor.StaffId, ct))[0];
    }
}
