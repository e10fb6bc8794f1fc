using Portal.Core.Cases.Opening;
using Portal.Core.Confidentiality;
using Portal.Core.Reports;
using Portal.Core.Reports.Intake;

namespace Portal.Core.Persistence.Bulk;

/// <summary>The draft that a loaded report was, sealed under a key of its own, so that every report can be accounted for.</summary>
internal static class BulkDraft
{
    public static NewKey KeyOf(OpeningPlan plan) => new(plan.DraftId, null);

    public static Draft Of(OpeningPlan plan, RecordKeys keys) => new()
    {
        Id = plan.DraftId,
        AuthorId = plan.Taker.StaffId,
        SavedVersion = 2,
        Step = IntakeStep.Safety.Code,
        StartedAt = plan.Form.ReceivedAt,
        ReceivedAt = plan.Form.ReceivedAt,
        SavedAt = plan.Now,
        ReportId = plan.ReportId,
        Content = new CaseSealer(plan.DraftId, keys).Seal(plan.DraftId, new DraftFields { Values = plan.Form.Answers }),
    };
}
