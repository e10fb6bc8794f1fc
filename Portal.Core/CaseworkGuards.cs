using System.Collections.Immutable;
using Portal.Core.Access;
using Portal.Core.Actions;
using Portal.Core.Cases;
using Portal.Core.Investigations;
using Portal.Core.RiskAssessments;

namespace Portal.Core;

/// <summary>One rule that an act of casework keeps.</summary>
/// <param name="Code">Stable name of the row.</param>
/// <param name="Act">The verb.</param>
/// <param name="Who">What the table of permissions must allow.</param>
/// <param name="State">In which state of the case or record it can be done.</param>
/// <param name="Condition">What else must hold.</param>
/// <param name="Refusal">Code of the refusal when it does not.</param>
public sealed record GuardRow(string Code, Type Act, Permission Who, string State, string Condition, string Refusal);

/// <summary>
/// What risk, investigation, plan and closing ask for before an act is done: who, in which state, under which condition, and by which refusal. The page
/// docs/guards.md is made from it, and a test tries each row both ways.
/// </summary>
public static class CaseworkGuards
{
    private const string Open = "open case";
    private const string Worked = "investigating or opened again";

    /// <summary>Every row, in the order in which an officer works.</summary>
    public static ImmutableArray<GuardRow> All { get; } =
    [
        Risk("risk-open", Open, "the case is not closed", CaseRefusals.ClosedReopenFirst.Code),
        Risk("risk-answers", Open, "every question has an answer, not known among them", RiskRefusals.AnswerNeeded("").Code),
        Risk("risk-floor", Open, "the band is not below what is feared", RiskRefusals.BelowFloor("").Code),
        Risk("risk-review-day", Open, "the next review lies ahead and not later than the standard", RiskRefusals.ReviewDayNotPossible("", default).Code),
        new("risk-decide-waiting", typeof(DecideLowerRisk), Permission.LowerRisk, Open, "a lower band is asked for", RiskRefusals.NothingWaiting.Code),
        new("risk-decide-other", typeof(DecideLowerRisk), Permission.LowerRisk, Open, "somebody else asked for it", RiskRefusals.OwnRequest.Code),
        new("risk-seen-waiting", typeof(SeeHighRisk), Permission.LowerRisk, Open, "the risk has become high and no manager has seen it", RiskRefusals.NothingWaiting.Code),
        new("risk-seen-other", typeof(SeeHighRisk), Permission.LowerRisk, Open, "somebody else assessed it", RiskRefusals.OwnAssessment.Code),
        new("investigation-new", typeof(PlanInvestigation), Permission.WorkCases, Open, "the kinds of incident ask for a step that is not planned", InvestigationRefusals.NothingToPlan.Code),
        new("step-day", typeof(AddStep), Permission.WorkCases, Open, "its day lies within a year ahead", InvestigationRefusals.DayNotPossible("").Code),
        new("step-once", typeof(EndStep), Permission.WorkCases, "open step", "it has not ended", InvestigationRefusals.StepEnded.Code),
        new("step-person-reported", typeof(EndStep), Permission.WorkCases, "open step", "the person reported is heard only when the victim agrees and a safety plan is agreed", InvestigationRefusals.NotSafeToHear.Code),
        new("finding-planned", typeof(RecordFinding), Permission.WorkCases, Open, "the investigation is planned", InvestigationRefusals.PlanFirst.Code),
        new("finding-steps", typeof(RecordFinding), Permission.WorkCases, Open, "each step is done or left out with its reason", InvestigationRefusals.StepsOpen(0).Code),
        Propose("action-day", "its day lies within a year ahead", ActionRefusals.DayNotPossible("").Code),
        Propose("action-owner", "its owner is the officer or somebody who leads", ActionRefusals.OwnerNotPossible("").Code),
        Propose("action-tool", "the legal tool is in force", ActionRefusals.ToolNotInForce("").Code),
        Propose("action-reasons", "towards the person reported: why not gentler, why not stronger", CaseRefusals.WordsNeeded("").Code),
        Propose("action-checks", "court, possession, mediation, move, referral: each question of the type is answered", CaseRefusals.WordsNeeded("").Code),
        Agree("action-victim", "towards the person reported: the victim agrees that they are spoken to", ActionRefusals.VictimHasNotAgreed.Code),
        Agree("action-safety-plan", "towards the person reported: a safety plan is agreed", ActionRefusals.SafetyPlanFirst.Code),
        Agree("action-mediation", "mediation: the risk is assessed and not high", ActionRefusals.NoMediationAtHighRisk.Code),
        Agree("action-supervisor", "mediation, court, possession, closure: a supervisor who did not put it forward", ActionRefusals.SupervisorAgrees.Code),
        new("action-begin-state", typeof(BeginAction), Permission.WorkCases, "agreed action", "it is agreed and not begun", ActionRefusals.WrongState.Code),
        new("action-begin-victim", typeof(BeginAction), Permission.WorkCases, "agreed action", "towards the person reported: the victim still agrees", ActionRefusals.VictimHasNotAgreed.Code),
        new("action-end-state", typeof(EndAction), Permission.WorkCases, "agreed or begun action", "only what was agreed can be done", ActionRefusals.WrongState.Code),
        new("plan-given", typeof(GivePlan), Permission.WorkCases, Open, "at least one action was agreed", ActionRefusals.NothingAgreed.Code),
        new("letter-victim", typeof(PlanLetterQuery), Permission.RevealSafeAddresses, Open, "a victim is known", ActionRefusals.NobodyToWriteTo.Code),
        new("letter-safe", typeof(PlanLetterQuery), Permission.RevealSafeAddresses, Open, "a letter is a safe way to reach them", ActionRefusals.LetterNotSafe.Code),
        Close("close-risk", "the risk was assessed within seven days and after the last incident", RiskRefusals.AssessBeforeClosing(0).Code),
        Close("close-risk-decision", "no lower band waits for a decision", RiskRefusals.DecisionWaits.Code),
        Close("close-risk-seen", "a manager has seen a high risk", RiskRefusals.ManagerHasNotSeen.Code),
        Close("close-investigated", "the investigation is planned", InvestigationRefusals.PlanFirst.Code),
        Close("close-steps", "each step is done or left out with its reason", InvestigationRefusals.StepsOpen(0).Code),
        Close("close-findings", "each incident has a finding", InvestigationRefusals.FindingMissing(0).Code),
        Close("close-plan", "there is an action plan", ActionRefusals.NoPlan.Code),
        Close("close-actions", "each action is done or not done with its reason", ActionRefusals.ActionsOpen(0).Code),
    ];

    private static GuardRow Risk(string code, string state, string condition, string refusal) => new(code, typeof(AssessRisk), Permission.AssessRisk, state, condition, refusal);

    private static GuardRow Propose(string code, string condition, string refusal) => new(code, typeof(ProposeAction), Permission.WorkCases, Open, condition, refusal);

    private static GuardRow Agree(string code, string condition, string refusal) => new(code, typeof(AgreeAction), Permission.WorkCases, "action put forward", condition, refusal);

    private static GuardRow Close(string code, string condition, string refusal) => new(code, typeof(ProposeClosing), Permission.ProposeClosing, Worked, condition, refusal);
}
