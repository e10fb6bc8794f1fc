using System.Collections;
using System.Reflection;
using System.Runtime.ExceptionServices;
using Portal.Core;
using Portal.Core.Access;
using Portal.Core.Actions;
using Portal.Core.Cases;
using Portal.Core.Cases.Receipts;
using Portal.Core.Incidents;
using Portal.Core.Investigations;
using Portal.Core.RiskAssessments;
using Portal.Core.SharedKernel;
using Portal.Core.Support;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Cases;

/// <summary>
/// Whatever is put into whatever field of an act of a case, the act is done or refused with a reason; nothing throws, nothing is half done,
/// and too much is told beside its field. The acts and their fields are found by reflection, so that a new one cannot be forgotten.
/// </summary>
public sealed partial class HostileActTests
{
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script> '; DROP TABLE Cases; -- {{7*7}} %n%s ../../etc/passwd", "=cmd|'/c calc'!A1", "\u0000\u0001\u0007\u001B", "Half \uD800ab",
        "\uFEFF\u202Eevil 👩‍👩‍👧‍👦 שלום עליכם Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤", "\r\nSet-Cookie: a=b", "   ",
    ];

    private static readonly string Million = string.Concat(Enumerable.Repeat("🙂", 500_000));

    private static readonly DateOnly[] Days = [DateOnly.MinValue, DateOnly.MaxValue, new(1899, 12, 31), new(2026, 12, 25), new(2999, 1, 1)];

    private static readonly DateTimeOffset[] Instants = [DateTimeOffset.MinValue, DateTimeOffset.MaxValue, new(1899, 12, 31, 0, 0, 0, TimeSpan.Zero), new(2999, 1, 1, 0, 0, 0, TimeSpan.Zero)];

    /// <summary>A usable request of each act, on a case that stands for it, with who makes it.</summary>
    private static readonly Dictionary<Type, Func<Scene, Task<(object Request, Actor By)>>> Usable = new()
    {
        [typeof(AddNoteRequest)] = s => s.Officer(new AddNoteRequest(s.Case.Id, "A note.", EntryAudience.CaseTeam)),
        [typeof(AllocateCaseRequest)] = s => s.Leader(new AllocateCaseRequest(s.Case.Id, s.Staff.SecondOfficer.StaffId, "Known.")),
        [typeof(ApproveClosingRequest)] = async s => await (await s.ProposedAsync()).Leader(new ApproveClosingRequest(s.Case.Id, "Agreed.")),
        [typeof(DeclineClosingRequest)] = async s => await (await s.ProposedAsync()).Leader(new DeclineClosingRequest(s.Case.Id, "Not yet.")),
        [typeof(CorrectRecordRequest)] = s => s.Officer(new CorrectRecordRequest(s.Case.Id, CorrectedRecord.Party, s.Case.VictimId!.Value, "NameUsed", "Sample Person", "Simple Person", "Misheard.")),
        [typeof(DecideJoinRequest)] = async s => await s.Leader(new DecideJoinRequest(await s.ProposalAsync(), false, "Different people.")),
        [typeof(DeclareConflictRequest)] = s => s.Officer(new DeclareConflictRequest(s.Case.Id, "Related.")),
        [typeof(LinkReportRequest)] = async s => await s.Leader(new LinkReportRequest((await TestCases.OpenAsync(s.Portal)).ReportId, s.Case.Id, "One household.")),
        [typeof(UnlinkReportRequest)] = async s => await s.Leader(new UnlinkReportRequest(await s.LinkedAsync(), "By mistake.")),
        [typeof(MarkGraffitiRemovedRequest)] = s => s.Officer(new MarkGraffitiRemovedRequest(s.Case.Id, null, "Cleaned.")),
        [typeof(MergeCasesRequest)] = async s => await s.Leader(new MergeCasesRequest(s.Case.Id, (await TestCases.OpenAsync(s.Portal)).Id, "One household.")),
        [typeof(UnmergeCasesRequest)] = async s => await s.Leader(new UnmergeCasesRequest(await s.JoinedAsync(), "By mistake.")),
        [typeof(ProposeClosingRequest)] = async s => await (await s.ReadyAsync()).Officer(new ProposeClosingRequest(s.Case.Id, "resolved", "stopped", "phone", "Done.")),
        [typeof(RaisePriorityRequest)] = s => s.Officer(new RaisePriorityRequest(s.Case.Id, "A knife.")),
        [typeof(RecordPerceptionRequest)] = s => s.Officer(new RecordPerceptionRequest(s.Case.Id, s.Case.IncidentId, new("witness", "disability", "learning-disability", "perceived"))),
        [typeof(ReopenCaseRequest)] = async s => await (await s.ClosedAsync()).Leader(new ReopenCaseRequest(s.Case.Id, "Again.")),
        [typeof(RevealSafeContactRequest)] = s => s.Officer(new RevealSafeContactRequest(s.Case.Id, s.Case.VictimId!.Value, SafeDetail.Number)),
        [typeof(AssessRiskRequest)] = s => s.Officer(new AssessRiskRequest(s.Case.Id, "As told.") { Answers = NothingKnown, Band = RiskBand.Medium, Concerns = ["adult-safeguarding"], Occasion = "first" }),
        [typeof(AddStepRequest)] = s => s.Officer(new AddStepRequest(s.Case.Id, "scene", "The stairs.", s.Portal.Clock.Today.AddDays(3))),
        [typeof(EndStepRequest)] = async s => await s.Officer(new EndStepRequest(s.Case.Id, await s.StepAsync(), true, "Seen.")),
        [typeof(RecordFindingRequest)] = async s => await s.Officer(new RecordFindingRequest(s.Case.Id, await s.EndedAsync(), "probable", "Together.")),
        [typeof(ProposeActionRequest)] = s => s.Officer(new ProposeActionRequest(s.Case.Id, "verbal-warning", "We speak to them.", s.Staff.Officer.StaffId, s.Portal.Clock.Today.AddDays(3)) { WhyNotLower = "Tried.", WhyNotHigher = "First." }),
        [typeof(AgreeActionRequest)] = async s => await s.Officer(new AgreeActionRequest(s.Case.Id, await s.ActionAsync())),
        [typeof(BeginActionRequest)] = async s => await s.Officer(new BeginActionRequest(s.Case.Id, await s.AgreedAsync())),
        [typeof(EndActionRequest)] = async s => await s.Officer(new EndActionRequest(s.Case.Id, await s.AgreedAsync(), true, "Done.")),
        [typeof(RecordContactAgreementRequest)] = s => s.Officer(new RecordContactAgreementRequest(s.Case.Id, true, "On the phone.")),
        [typeof(GivePlanRequest)] = async s => await (await s.PlannedAsync()).Officer(new GivePlanRequest(s.Case.Id, "phone", "Read out.")),
        [typeof(DecideLowerRiskRequest)] = async s => await (await s.LowerAskedAsync()).Leader(new DecideLowerRiskRequest(s.Case.Id, true, "Quiet.")),
        [typeof(SeeHighRiskRequest)] = async s => await (await s.HighRiskAsync()).Leader(new SeeHighRiskRequest(s.Case.Id, "Rang.")),
        [typeof(LogContactRequest)] = s => s.Officer(new LogContactRequest { CaseId = s.Case.Id, Method = "call", With = "victim", Outcome = "spoke", Said = "All well.", Promised = "To ring.", PromiseDueOn = s.Portal.Clock.Today }),
        [typeof(AddIncidentRequest)] = s => s.Officer(new AddIncidentRequest
        {
            CaseId = s.Case.Id,
            Types = ["threats"],
            Place = "doorstep",
            WhenKind = "exact",
            OccurredOn = new(2026, 11, 1),
            MayBeCrime = "yes",
            Hate = HatePerceived.Yes,
            Perceptions = [new("victim", "race", "anti-black", "actual")],
            Content = new() { Narrative = "Again." },
        }),
        [typeof(AddToReportRequest)] = s => s.By(s.Staff.FrontLine, new AddToReportRequest(s.Case.ReportId, "I remember.")),
        [typeof(AskByReceiptCodeRequest)] = s => s.By(s.Staff.FrontLine, new AskByReceiptCodeRequest("ABCD-EFGH", "a grey wet morning", "I remember.")),
    };

    /// <summary>Every act of a case, and every field of its request, parts of parts included.</summary>
    public static TheoryData<string> Acts =>
        [.. Requests.SelectMany(request => Fields(request).Select(path => $"{request.Name} {string.Join('.', path.Select(part => part.Name))}"))];

    private static IEnumerable<Type> Requests =>
        typeof(AddNote).Assembly.GetExportedTypes().Where(type => typeof(IUseCase).IsAssignableFrom(type) && type.Namespace is "Portal.Core.Cases" or "Portal.Core.Cases.Receipts" or "Portal.Core.Support" or "Portal.Core.RiskAssessments" or "Portal.Core.Actions" or "Portal.Core.Investigations")
            .Select(RequestOf).OfType<Type>();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_act_has_a_usable_request_here()
    {
        Assert.True(Requests.Count() > 18, $"only {Requests.Count()} acts found");
        Assert.Empty(Requests.Except(Usable.Keys).Select(request => request.Name));
    }

    [Fact]
    public async Task The_usable_requests_are_usable()
    {
        await using var portal = await TestPortal.StartAsync();
        foreach (var request in Usable.Keys.Except([typeof(AskByReceiptCodeRequest), typeof(RevealSafeContactRequest)]))
        {
            var scene = await Scene.SetAsync(portal);
            var (usable, by) = await Usable[request](scene);
            var done = await ActAsync(portal, usable, by);
            Assert.True(done.IsSuccess, $"{request.Name}: {string.Join(' ', done.Errors)}");
        }
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public Task Whatever_stands_in_a_field_the_act_is_done_or_refused(string act) =>
        TryAsync(act, values => values.Count < 4 ? values : [values[TurnOf(act) % (values.Count - 1)], values[^1]]);

    [Theory]
    [MemberData(nameof(Acts))]
    [Trait(Tier.Name, Tier.Full)]
    public Task Each_hostile_value_in_each_field_is_done_or_refused(string act) => TryAsync(act, values => values);

    /// <summary>The fields take turns, so that the quick run tries each value somewhere and the worst one everywhere.</summary>
    private static int TurnOf(string act) => Acts.Select((row, number) => (row, number)).Single(pair => pair.row.Data == act).number;

    private static async Task TryAsync(string act, Func<IReadOnlyList<object>, IReadOnlyList<object>> chosen)
    {
        var (name, path) = (act.Split(' ')[0], act.Split(' ')[1].Split('.'));
        var request = Requests.Single(type => type.Name == name);
        var field = Fields(request).Single(parts => parts.Select(part => part.Name).SequenceEqual(path));
        await using var portal = await TestPortal.StartAsync();
        foreach (var value in chosen(ValuesOf(field[^1].PropertyType)))
        {
            var scene = await Scene.SetAsync(portal);
            var (usable, by) = await Usable[request](scene);

            var result = await ActAsync(portal, With(usable, field, value), by);

            Assert.All(result.Errors, error => Assert.NotEmpty(error.Code));
            if (value is string { Length: > 100_000 } or IReadOnlyList<string> { Count: > 0 } and [{ Length: > 100_000 }])
            {
                Assert.False(result.IsSuccess, $"{act} took a million characters");
                // A code or a passphrase that is wrong answers like any other; everything else says which field
                Assert.True(request == typeof(AskByReceiptCodeRequest) || result.Error.Field is { Length: > 0 }, $"{act}: {result.Error}");
            }

            if (result.IsSuccess && request != typeof(DeclareConflictRequest))
            {
                await TestCases.PageAsync(portal, scene.Case.Id);
            }
        }

        await new CaseSteps(portal).AssertSoundAsync();
    }

    private static Type? RequestOf(Type verb) =>
        verb.GetMethod("HandleAsync")?.GetParameters()[0].ParameterType is { } request && request.Name.EndsWith("Request", StringComparison.Ordinal) ? request : null;

    /// <summary>Fields that hold text, days, instants, choices or ids, by the way to them.</summary>
    private static IEnumerable<PropertyInfo[]> Fields(Type type) => type.GetProperties().Where(property => property.CanWrite).SelectMany(property =>
    {
        var of = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        return ValuesOf(of).Count > 0 ? [[property]]
            : of == typeof(IReadOnlyList<GivenPerception>) ? Fields(typeof(GivenPerception)).Select(inner => (PropertyInfo[])[property, .. inner])
            : of is { IsClass: true, Namespace: { } space } && space.StartsWith("Portal.Core", StringComparison.Ordinal) ? Fields(of).Select(inner => (PropertyInfo[])[property, .. inner])
            : Enumerable.Empty<PropertyInfo[]>();
    });

    private static IReadOnlyList<object> ValuesOf(Type type)
    {
        var of = Nullable.GetUnderlyingType(type) ?? type;
        return of == typeof(string) ? [.. Hostile, new string('a', 50_001), Million]
            : of == typeof(IReadOnlyList<string>) ? [.. Hostile.Select(text => (string[])[text, text]), (string[])[new string('a', 1_000_000)]]
            : of == typeof(DateOnly) ? [.. Days.Cast<object>()]
            : of == typeof(DateTimeOffset) ? [.. Instants.Cast<object>()]
            : of == typeof(Guid) ? [Guid.Empty, Guid.CreateVersion7()]
            : of.IsEnum ? [Enum.ToObject(of, 999), Enum.ToObject(of, -1)]
            : [];
    }

    /// <summary>A copy with one field changed; of a list of parts the first.</summary>
    private static object With(object record, PropertyInfo[] path, object value)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        var changed = path.Length == 1 ? value
            : path[0].GetValue(record) is IList list ? ListOf(path[1].DeclaringType!, With(list[0]!, path[1..], value))
            : With(path[0].GetValue(record)!, path[1..], value);
        path[0].SetValue(copy, changed);
        return copy;
    }

    private static Array ListOf(Type of, object item)
    {
        var list = Array.CreateInstance(of, 1);
        list.SetValue(item, 0);
        return list;
    }

    private static async Task<Result> ActAsync(TestPortal portal, object request, Actor by)
    {
        var verb = typeof(AddNote).Assembly.GetExportedTypes().Single(type => typeof(IUseCase).IsAssignableFrom(type) && RequestOf(type) == request.GetType());
        var handler = typeof(TestPortal).GetMethod(nameof(TestPortal.Get))!.MakeGenericMethod(verb).Invoke(portal, null);
        try
        {
            var task = (Task)verb.GetMethod("HandleAsync")!.Invoke(handler, [request, by, Ct])!;
            await task;
            var answer = task.GetType().GetProperty("Result")!.GetValue(task)!;
            return answer as Result ?? ((CorrectionOutcome)answer).Answer;
        }
        catch (TargetInvocationException thrown)
        {
            ExceptionDispatchInfo.Throw(thrown.InnerException!);
            throw;
        }
    }
}
