using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Cases.Conflicts;
using Portal.Core.Cases.Queries;
using Portal.Core.Cases.Sealing;
using Portal.Core.RiskAssessments;
using Portal.Core.SharedKernel;
using Portal.Core.Support;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Access;

/// <summary>One thing that can be tried with a case without changing it.</summary>
/// <param name="UseCase">The use case.</param>
/// <param name="Needs">What must be allowed; any one of them.</param>
/// <param name="TryAsync">Tries it with input that is refused, or asks; an answer other than "not there" means that the person may.</param>
internal sealed record CaseProbe(Type UseCase, Permission[] Needs, Func<TestPortal, SweptCase, Actor, Task<Result>> TryAsync);

/// <summary>A case of the sweep.</summary>
internal sealed record SweptCase(Guid Id, string Reference, Guid IncidentId, Guid VictimId, Guid ReportId);

/// <summary>
/// Tries every use case that concerns one case. Words are missing or codes are wrong, so that nothing is ever done: those who may are told
/// what is wrong, for the others there is no such case.
/// </summary>
internal static class CaseProbes
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static IReadOnlyList<CaseProbe> All { get; } =
    [
        Of<AddNote>(Permission.WorkCases, async (u, c, a) => await u.HandleAsync(new(c.Id, "", EntryAudience.CaseTeam), a, Ct)),
        Of<LogContact>(Permission.WorkCases, async (u, c, a) => await u.HandleAsync(new() { CaseId = c.Id, Method = "", With = "", Outcome = "", Said = "" }, a, Ct)),
        Of<AddIncident>(Permission.WorkCases, async (u, c, a) => await u.HandleAsync(new() { CaseId = c.Id }, a, Ct)),
        Of<RaisePriority>(Permission.WorkCases, async (u, c, a) => await u.HandleAsync(new(c.Id, ""), a, Ct)),
        Of<MarkGraffitiRemoved>(Permission.WorkCases, async (u, c, a) => await u.HandleAsync(new(c.Id, null, ""), a, Ct)),
        Of<RecordPerception>(Permission.WorkCases, async (u, c, a) => await u.HandleAsync(new(c.Id, c.IncidentId, new("", "")), a, Ct)),
        Of<CorrectRecord>(Permission.WorkCases, async (u, c, a) => (await u.HandleAsync(new(c.Id, CorrectedRecord.Party, c.VictimId, "NameUsed", "", "", ""), a, Ct)).Answer),
        Of<AssessRisk>(Permission.AssessRisk, async (u, c, a) => await u.HandleAsync(new(c.Id, ""), a, Ct)),
        Of<AllocateCase>(Permission.AllocateCases, async (u, c, a) => await u.HandleAsync(new(c.Id, Guid.Empty, ""), a, Ct)),
        Of<OfficersQuery>(Permission.AllocateCases, async (u, c, a) => await u.AskAsync(c.Id, a, Ct)),
        Of<ProposeClosing>(Permission.ProposeClosing, async (u, c, a) => await u.HandleAsync(new(c.Id, "", "", "", ""), a, Ct)),
        Of<ApproveClosing>(Permission.ApproveClosing, async (u, c, a) => await u.HandleAsync(new(c.Id, ""), a, Ct)),
        Of<DeclineClosing>(Permission.ApproveClosing, async (u, c, a) => await u.HandleAsync(new(c.Id, ""), a, Ct)),
        Of<ReopenCase>(Permission.ReopenCases, async (u, c, a) => await u.HandleAsync(new(c.Id, ""), a, Ct)),
        Of<MergeCases>(Permission.LinkReports, async (u, c, a) => await u.HandleAsync(new(c.Id, c.Id, ""), a, Ct)),
        Of<LinkReport>(Permission.LinkReports, async (u, c, a) => await u.HandleAsync(new(c.ReportId, c.Id, ""), a, Ct)),
        Of<ProposeSealing>(Permission.ProposeSealing, async (u, c, a) => await u.HandleAsync(new(c.Id, ""), a, Ct)),
        Of<SealCase>(Permission.SealCases, async (u, c, a) => await u.HandleAsync(new(c.Id, [], ""), a, Ct)),
        Of<SealCase>(Permission.SealCases, async (u, c, a) => await u.DeclineAsync(c.Id, "", a, Ct)),
        Of<SealingQuery>(Permission.SealCases, async (u, c, a) => await u.AskAsync(c.Id, a, Ct)),
        Of<ExcludePerson>(Permission.SealCases, async (u, c, a) => await u.HandleAsync(new(c.Id, Guid.Empty, ""), a, Ct)),
        Of<UnsealCase>(Permission.UnsealCases, async (u, c, a) => await u.ProposeAsync(c.Id, "", a, Ct)),
        Of<UnsealCase>(Permission.UnsealCases, async (u, c, a) => await u.DecideAsync(c.Id, true, "", a, Ct)),
        Of<TimelineQuery>(Permission.ReadCases, async (u, c, a) => await u.AskAsync(new(c.Id) { Take = 1 }, a, Ct)),
        new(typeof(CasePageQuery), [Permission.ListCases, Permission.ReadCases], async (p, c, a) => await p.Get<CasePageQuery>().AskAsync(c.Id, a, Ct)),
        Of<CaseByReference>(Permission.ListCases, async (u, c, a) => await u.AskAsync(c.Reference, a, Ct)),
    ];

    private static CaseProbe Of<T>(Permission needs, Func<T, SweptCase, Actor, Task<Result>> attempt)
        where T : notnull => new(typeof(T), [needs], (portal, @case, actor) => attempt(portal.Get<T>(), @case, actor));
}
