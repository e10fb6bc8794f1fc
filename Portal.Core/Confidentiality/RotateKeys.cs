using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Confidentiality;

/// <summary>
/// Turns the encryption key while people work: a new key wraps from now on, every wrapped key is wrapped anew, and the old key leaves the
/// ring once nothing hangs on it. Not a word is sealed again. Stopped half-way it goes on where it was. Run by the host alone.
/// </summary>
[PolicyClause("5.3(c)")]
public sealed class RotateKeys(KeyRing ring, KeyStore keyStore, UseCaseRunner runner) : IUseCase
{
    /// <summary>Whether a turn was begun and not brought to its end.</summary>
    public bool IsUnfinished => ring.IsTurning;

    /// <summary>Turns the key, or brings a turn to its end; answers how many keys were wrapped anew.</summary>
    public async Task<Result<int>> HandleAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.TurnKeys))
        {
            return Refusals.NotAllowed;
        }

        ring.Turn();
        // Keys that were wrapped by the old one a moment ago and are not in the store yet must not be missed
        await keyStore.UntilWrittenAsync(ct);
        int all = 0, some;
        do
        {
            // Again until a whole walk finds none: a key may have been placed while it was walked
            all += some = await keyStore.RewrapAsync(ct);
        }
        while (some > 0);

        return await runner.WriteAsync<int>(actor, Permission.TurnKeys, unit =>
        {
            ring.Settle();
            unit.Note = all.ToString(System.Globalization.CultureInfo.InvariantCulture);
            return Task.FromResult<Result<int>>(all);
        }, ct);
    }
}
