using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Actions;

/// <summary>An action to be put forward.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Type">Code of the catalogue.</param>
/// <param name="What">What will be done, in words that the victim may read.</param>
/// <param name="OwnerId">Who sees to it.</param>
/// <param name="DueOn">UK day by which; close of business.</param>
public sealed record ProposeActionRequest(Guid CaseId, string Type, string What, Guid OwnerId, DateOnly? DueOn)
{
    /// <summary>Why nothing gentler would do; for actions towards the person reported.</summary>
    public string WhyNotLower { get; init; } = "";

    /// <summary>Why nothing stronger is needed; for actions towards the person reported.</summary>
    public string WhyNotHigher { get; init; } = "";

    /// <summary>Code of the legal tool, where the action uses one.</summary>
    public string Tool { get; init; } = "";

    /// <summary>What the type asks first, by the code of the question.</summary>
    public IReadOnlyDictionary<string, string> Checks { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>
/// Puts an action forward (5.1.5). What its type asks is written down now; towards the person reported also why nothing gentler would do and nothing
/// stronger is needed. Nothing happens before somebody agrees.
/// </summary>
[PolicyClause("5.1.5")]
public sealed class ProposeAction(CaseWork work) : IUseCase
{
    /// <summary>Answers with the action.</summary>
    public async Task<Result<Guid>> HandleAsync(ProposeActionRequest request, Actor actor, CancellationToken ct)
    {
        var (words, lists) = (new EntryWords(), await work.ListsAsync(ct));
        var code = words.Code(lists, ActionCodeLists.ActionType, request.Type, nameof(request.Type));
        var content = new ActionContent { What = words.Needed(request.What, nameof(request.What)) };
        if (lists.Of(ActionCodeLists.ActionType).TryGet(code, out var type))
        {
            content = Checked(words, content, request, type);
        }

        return await work.WriteAsync(words, actor, Permission.WorkCases, request.CaseId, file => ProposeAsync(file, request, type!, content, ct), ct);
    }

    private static ActionContent Checked(EntryWords words, ActionContent content, ProposeActionRequest request, CodeItem type) => content with
    {
        WhyNotLower = type.IsTowards() ? words.Needed(request.WhyNotLower, nameof(request.WhyNotLower)) : "",
        WhyNotHigher = type.IsTowards() ? words.Needed(request.WhyNotHigher, nameof(request.WhyNotHigher)) : "",
        Checks = ActionChecks.Of(type).ToDictionary(check => check.Code, check => words.Needed(request.Checks.GetValueOrDefault(check.Code), check.Code), StringComparer.Ordinal),
    };

    private static async Task<Result<Guid>> ProposeAsync(CaseFile file, ProposeActionRequest request, CodeItem type, ActionContent content, CancellationToken ct)
    {
        if (!file.Case.Status.IsOpen())
        {
            return CaseRefusals.ClosedReopenFirst;
        }

        if (TaskDay.Of(file, request.DueOn) is not { } due)
        {
            return ActionRefusals.DayNotPossible(nameof(request.DueOn));
        }

        var needsTool = type.Asks(ActionCodeLists.NeedsTool);
        var inForce = LegalTools.Find(request.Tool) is { } tool && tool.Action == type.Code && tool.InForceOn(UkTime.DateOf(file.Now));
        if (needsTool ? !inForce : request.Tool.Length > 0)
        {
            return ActionRefusals.ToolNotInForce(nameof(request.Tool));
        }

        if (!(await TaskOwners.OfAsync(file.Db, file.Case.Id, ct)).Exists(owner => owner.StaffId == request.OwnerId))
        {
            return ActionRefusals.OwnerNotPossible(nameof(request.OwnerId));
        }

        var id = Guid.CreateVersion7();
        file.Db.CaseActions.Add(new()
        {
            Id = id,
            CaseId = file.Case.Id,
            Type = type.Code,
            OwnerId = request.OwnerId,
            DueAt = due,
            ProposedAt = file.Now,
            ProposedById = file.Unit.Actor.StaffId,
            Tool = request.Tool,
            Content = file.Sealer.Seal(id, content),
        });
        file.Tell(new ActionEntry(type.Code, nameof(ActionState.Proposed), content.What, ""), ActionEntry.Kind, id);
        await CaseTasks.SettleAsync(file, ct);
        return id;
    }
}
