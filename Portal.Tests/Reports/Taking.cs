using Portal.Core.Access;
using Portal.Core.Cases.Opening;
using Portal.Core.Cases.Receipts;
using Portal.Core.Reports;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Reports;

/// <summary>Takes a report as an officer does: begins a draft, saves answers, submits.</summary>
public static class Taking
{
    /// <summary>Answers from pairs, a later one in place of an earlier; several values of one answer are separated by <c>|</c>.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Answers(params (string Name, string Value)[] pairs) =>
        pairs.GroupBy(pair => pair.Name).ToDictionary(answers => answers.Key, answers => (IReadOnlyList<string>)answers.Last().Value.Split('|'));

    /// <summary>The least that is a report, and more answers.</summary>
    public static Dictionary<string, IReadOnlyList<string>> Least(params (string Name, string Value)[] more) =>
        Answers([("channel", "office"), ("narrative", "Shouted at me on the stairs."), .. more]);

    public static async Task<DraftStarted> DraftAsync(TestPortal portal, Actor actor, Dictionary<string, IReadOnlyList<string>> answers)
    {
        var book = portal.Get<DraftBook>();
        var draft = (await book.StartAsync(actor, DraftKind.Interview, CancellationToken.None)).Value;
        var saved = await book.SaveAsync(actor, draft.Id, new(draft.Version, "check", answers), CancellationToken.None);
        return new(draft.Id, saved.Value.Version);
    }

    public static async Task<Result<SubmittedReport>> SubmitAsync(TestPortal portal, Actor actor, Dictionary<string, IReadOnlyList<string>> answers)
    {
        var draft = await DraftAsync(portal, actor, answers);
        return await portal.Get<SubmitReport>().HandleAsync(new(draft.Id), actor, CancellationToken.None);
    }
}
