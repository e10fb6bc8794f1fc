using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Cases;
using Portal.Core.Cases.Opening;
using Portal.Core.Codes;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence.Counters;
using Portal.Core.Reports;
using Portal.Core.Reports.Intake;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Persistence.Bulk;

/// <summary>
/// Loads as many invented cases as a measurement needs into a group that is there: opened as a submit opens them, sealed, indexed, counted
/// and in the trail like real ones, many in one transaction. The same seed gives the same history. Only for invented data.
/// </summary>
public sealed class BulkLoad(
    PortalStore store, AuditTrail trail, CaseCalendars calendars, CodeListStore codeLists, KeyStore keyStore, BlindIndex index, ReceiptCodes codes, UkClock clock)
{
    private const int Batch = 250;
    private const int CasesForEachHome = 3;
    private static readonly TimeSpan ShortestHistory = TimeSpan.FromDays(730);
    private static readonly TimeSpan LongestHistory = TimeSpan.FromDays(3650);

    /// <summary>Loads cases, oldest first, spread over two years for a few and up to ten for many.</summary>
    /// <param name="cases">How many.</param>
    /// <param name="seed">Chooses among possible histories.</param>
    /// <param name="progress">Told how many there are after each batch.</param>
    /// <param name="ct">Stops between batches.</param>
    public async Task FillAsync(int cases, int seed, IProgress<int>? progress, CancellationToken ct)
    {
        var random = new Random(seed);
        var until = clock.Now;
        var span = TimeSpan.FromDays(Math.Clamp(cases / 27.4, ShortestHistory.TotalDays, LongestHistory.TotalDays));
        await BulkHomes.AddAsync(store, cases / CasesForEachHome, ct);
        var group = await BulkGroup.ReadAsync(store, calendars, ct);
        var lists = await codeLists.GetAsync(ct);
        var forms = new BulkForms(random);
        for (var done = 0; done < cases; done += Batch)
        {
            var plans = Enumerable.Range(done, Math.Min(Batch, cases - done))
                .Select(i => Plan(group, forms, lists, random, until - (span * ((cases - i - random.NextDouble()) / cases)))).ToList();
            var keys = await keyStore.CreateAsync([.. plans.SelectMany(plan => plan.Keys.Prepend(BulkDraft.KeyOf(plan)))], null, ct);
            await store.WriteAsync(db => WriteAsync(db, plans, keys, new(group, lists, random, until), ct), ct);
            progress?.Report(Math.Min(done + Batch, cases));
        }
    }

    private static OpeningPlan Plan(BulkGroup group, BulkForms forms, CodeLists lists, Random random, DateTimeOffset receivedAt)
    {
        // To the second, as a clock on the wall says it
        receivedAt = new(receivedAt.UtcTicks - (receivedAt.UtcTicks % TimeSpan.TicksPerSecond), TimeSpan.Zero);
        var home = group.Homes[random.Next(group.Homes.Count)];
        var taker = BulkGroup.ActorOf(group.OneOf(Role.FrontLineStaff, home.ServiceAreaId, random));
        var enteredAt = receivedAt.AddMinutes(12);
        var form = IntakeReader.Read(forms.About(home), lists, receivedAt, enteredAt).Form;
        return new()
        {
            Form = form,
            Lists = lists,
            Taker = taker,
            DraftId = Guid.CreateVersion7(),
            Now = enteredAt,
            Place = new(home.LandlordId, home.ServiceAreaId, home.NeighbourhoodId, home.NeighbourhoodId, null, home.NeighbourhoodId, taker.OfficeId),
            People = PeopleOfForm.Read(form, lists),
            Clocks = group.Clocks,
            Priority = OpeningPriority.Of(form, lists),
        };
    }

    private async Task<Result> WriteAsync(PortalContext db, List<OpeningPlan> plans, RecordKeys keys, Setting setting, CancellationToken ct)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var plan in plans)
        {
            var year = UkTime.DateOf(plan.Form.ReceivedAt).Year;
            var sealer = new CaseSealer(plan.CaseId, keys);
            var opened = CaseOpening.Build(
                plan, sealer, index, codes, await ReferenceNumber.NextAsync(db, "HI", year, ct), await ReferenceNumber.NextAsync(db, "R", year, ct));
            var life = new BulkLife(opened, sealer, setting.Group, setting.Random, setting.Until);
            life.Live(setting.Lists);
            opened.AddTo(db);
            db.AddRange(life.Entries);
            db.AddRange(life.Promises);
            db.Add(BulkDraft.Of(plan, keys));
            Hide(db, opened.Case, setting);
            await trail.AppendAsync(db, plan.Taker, new(AuditKind.Act, nameof(SubmitReport), plan.CaseId, $"{plan.ReportId} {plan.IncidentId}", WhyAllowed.Of(plan.Taker, Permission.TakeReports, Reach.Own)), ct);
            foreach (var (by, act, why) in life.Acts)
            {
                await trail.AppendAsync(db, BulkGroup.ActorOf(by), new(AuditKind.Act, act, plan.CaseId, plan.CaseId.ToString(), why), ct);
            }
        }

        db.ChangeTracker.DetectChanges();
        await CounterBook.ApplyAsync(db, ct);
        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }

    /// <summary>One case in 400 is hidden from an officer who declared a conflict, one in 1,000 is sealed to the Specialists.</summary>
    private static void Hide(PortalContext db, Case @case, Setting setting)
    {
        if (setting.Random.Next(400) == 0)
        {
            var officer = setting.Group.OneOf(Role.CaseManagementOfficer, @case.ServiceAreaId, setting.Random);
            db.Add(new CaseExclusion { CaseId = @case.Id, StaffId = officer.Id, Source = "declared", IsProvisional = true, MadeAt = @case.ReceivedAt });
        }

        if (setting.Random.Next(1000) == 0)
        {
            @case.IsSealed = true;
            db.AddRange(setting.Group.All(Role.CommunitySafetySpecialist).Select(s => new CaseSealMember { CaseId = @case.Id, StaffId = s.Id }));
        }
    }

    private sealed record Setting(BulkGroup Group, CodeLists Lists, Random Random, DateTimeOffset Until);
}
