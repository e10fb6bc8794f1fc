using Microsoft.EntityFrameworkCore;
using Portal.Core.Cases;

namespace Portal.Core.Investigations;

/// <summary>The steps of a case, those of cases joined into it among them.</summary>
internal static class PlannedSteps
{
    public static async Task<List<InvestigationStep>> OfAsync(CaseFile file, CancellationToken ct)
    {
        var ids = await CaseTasks.CasesAsync(file, ct);
        return await file.Db.InvestigationSteps.Where(s => ids.Contains(s.CaseId)).ToListAsync(ct);
    }

    /// <summary>Plans a step; it is not on the timeline yet.</summary>
    public static void Add(CaseFile file, string step, string what, Guid ownerId, DateTimeOffset due)
    {
        var id = Guid.CreateVersion7();
        file.Db.InvestigationSteps.Add(new()
        {
            Id = id,
            CaseId = file.Case.Id,
            Step = step,
            OwnerId = ownerId,
            DueAt = due,
            PlannedAt = file.Now,
            Content = file.Sealer.Seal(id, new StepContent(what)),
        });
    }
}
