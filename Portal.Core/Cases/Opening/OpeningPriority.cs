using Portal.Core.People;
using Portal.Core.Reports.Intake;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Opening;

/// <summary>
/// The provisional priority of a new case: high where any answer about the contact, the victims or the event sets that floor (violence,
/// weapon, arson, a child, so-called honour, suicide, 999), else standard. There is none below.
/// </summary>
/// <param name="Priority">High or standard.</param>
/// <param name="Reasons">Words of the answers that made it high.</param>
internal sealed record OpeningPriority(CasePriority Priority, IReadOnlyList<string> Reasons)
{
    private const int Adult = 18;

    public static OpeningPriority Of(IntakeForm form, CodeLists lists)
    {
        var answers = form.Codes(withOthers: false).Concat(Children(form)).Distinct().ToList();
        return lists.FloorOf(CodeAttributes.PriorityFloor, CaseCodeLists.Priority, answers) == CaseClocks.PriorityCode(CasePriority.High)
            ? new(CasePriority.High, [.. answers.Select(answer => lists.Of(answer.List)[answer.Code]).Where(item => item.Attribute(CodeAttributes.PriorityFloor) is not null).Select(item => item.Attribute(CodeAttributes.PriorityReason) ?? item.Words)])
            : new(CasePriority.Standard, []);
    }

    /// <summary>A date of birth says that somebody is a child as well as a band of age does.</summary>
    private static IEnumerable<GivenAnswer> Children(IntakeForm form) =>
        from number in form.People("victim")
        let born = form.Date($"victim[{number}].dateOfBirth")
        where born is not null && born.Value.AddYears(Adult) > UkTime.DateOf(form.ReceivedAt)
        select new GivenAnswer(PersonCodeLists.AgeBand, born.Value.AddYears(16) > UkTime.DateOf(form.ReceivedAt) ? "under-16" : "16-17");
}
