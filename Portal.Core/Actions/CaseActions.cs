using Microsoft.EntityFrameworkCore;
using Portal.Core.Cases;
using Portal.Core.SharedKernel;

namespace Portal.Core.Actions;

/// <summary>The actions of a case, those of cases joined into it among them.</summary>
internal static class CaseActions
{
    public static async Task<CaseAction?> FindAsync(CaseFile file, Guid actionId, CancellationToken ct)
    {
        var ids = await CaseTasks.CasesAsync(file, ct);
        return await file.Db.CaseActions.SingleOrDefaultAsync(a => a.Id == actionId && ids.Contains(a.CaseId), ct);
    }

    /// <summary>Puts a step of an action's life on the timeline and brings queues and facts into line.</summary>
    public static async Task<Result<Guid>> ToldAsync(CaseFile file, CaseAction action, string words, CancellationToken ct)
    {
        file.Tell(new ActionEntry(action.Type, action.State.ToString(), "", words), ActionEntry.Kind, action.Id);
        await CaseTasks.SettleAsync(file, ct);
        return action.Id;
    }
}
