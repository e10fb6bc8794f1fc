using Portal.Core.Access;
using Portal.Core.Cases.Receipts;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Reports;
using Portal.Core.Reports.Intake;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Opening;

/// <summary>
/// Makes plans of new cases and turns them into rows: the part that a single submit, the demonstration and a bulk load have in common.
/// <see cref="PlanAsync"/> reads, <see cref="KeysAsync"/> makes the keys, <see cref="OpenAsync"/> adds the rows inside the caller's transaction.
/// </summary>
public sealed class OpeningDesk(CaseCalendars calendars, ServiceStandards standards, KeyStore keyStore, BlindIndex index, ReceiptCodes codes)
{
    /// <summary>A plan for a form; refused where the form names a place that is not ours.</summary>
    internal async Task<Result<OpeningPlan>> PlanAsync(
        PortalContext db, IntakeForm form, CodeLists lists, Actor taker, Guid draftId, DateTimeOffset now, CancellationToken ct)
    {
        var (place, errors) = await OpeningPlaces.FindAsync(db, form, taker, ct);
        return errors.Count > 0
            ? Result<OpeningPlan>.From(Result.Refused(errors))
            : await PlanAtAsync(db, form, lists, taker, draftId, place, now, ct);
    }

    /// <summary>What a form would promise if it were submitted now; what is wrong in it is left out.</summary>
    internal async Task<(DuePreview Due, IReadOnlyList<Error> Errors)> PreviewAsync(PortalContext db, IntakeForm form, CodeLists lists, Actor taker, DateTimeOffset now, CancellationToken ct)
    {
        var (place, errors) = await OpeningPlaces.FindAsync(db, form, taker, ct);
        var plan = await PlanAtAsync(db, form, lists, taker, Guid.Empty, place, now, ct);
        var due = CaseOpening.ClocksOf(plan).OrderBy(clock => clock.DueAt).Select(clock => StandardWords.Describe(standards, clock, plan.Priority.Priority));
        return (new(plan.Priority.Priority, plan.Priority.Reasons, [.. due]), errors);
    }

    private async Task<OpeningPlan> PlanAtAsync(
        PortalContext db, IntakeForm form, CodeLists lists, Actor taker, Guid draftId, OpeningPlace place, DateTimeOffset now, CancellationToken ct)
    {
        return new()
        {
            Form = form,
            Lists = lists,
            Taker = taker,
            DraftId = draftId,
            Now = now,
            Place = place,
            People = PeopleOfForm.Read(form, lists),
            Clocks = await calendars.ForAsync(db, place.LandlordId, ct),
            Priority = OpeningPriority.Of(form, lists),
            PassphraseHash = draftId != Guid.Empty && form.IsAnonymous && form.Text(IntakeNames.Passphrase) is { Length: > 0 } passphrase ? codes.HashPassphrase(passphrase) : null,
        };
    }

    /// <summary>Makes and stores the keys of plans, in one go, before any of their rows.</summary>
    internal Task<RecordKeys> KeysAsync(IEnumerable<OpeningPlan> plans, CancellationToken ct) =>
        keyStore.CreateAsync([.. plans.SelectMany(plan => plan.Keys)], null, ct);

    /// <summary>Adds every row of the case to the context: references, case, report, incident, people, clocks, facts, proposals, exclusions.</summary>
    internal async Task<OpenedCase> OpenAsync(PortalContext db, OpeningPlan plan, RecordKeys keys, CancellationToken ct)
    {
        var year = UkTime.DateOf(plan.Form.ReceivedAt).Year;
        var caseReference = await ReferenceNumber.NextAsync(db, "HI", year, ct);
        var reportReference = await ReferenceNumber.NextAsync(db, "R", year, ct);
        var opened = CaseOpening.Build(plan, new CaseSealer(plan.CaseId, keys), index, codes, caseReference, reportReference);
        opened.AddTo(db);
        db.AddRange(await JoinFinder.FindAsync(db, opened, plan.Now, ct));
        await ConflictFinder.AddAsync(db, opened, plan.StaffInvolved, plan.Now, ct);
        return opened;
    }
}
