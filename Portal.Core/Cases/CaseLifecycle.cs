using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>What may happen to a case, one method for each step; every step passes the table of transitions.</summary>
[PolicyClause("5.5.1(a)")]
public sealed partial class Case
{
    /// <summary>Gives the case to an officer; a case that is worked on stays in its status.</summary>
    public Result GiveTo(Guid officerId, DateTimeOffset now)
    {
        if (OfficerId == officerId)
        {
            return CaseRefusals.AlreadyTheirs;
        }

        var moved = MoveTo(Status == CaseStatus.Pool ? CaseStatus.Allocated : Status);
        if (moved.IsSuccess)
        {
            (OfficerId, AllocatedAt) = (officerId, now);
        }

        return moved;
    }

    /// <summary>The officer may not have it any longer: back to the pool, an open proposal to close falls.</summary>
    public Result ReturnToPool()
    {
        var moved = MoveTo(CaseStatus.Pool);
        if (moved.IsSuccess)
        {
            (OfficerId, AllocatedAt) = (null, null);
            ForgetProposal();
        }

        return moved;
    }

    /// <summary>The officer begins.</summary>
    public Result Start() => Status == CaseStatus.Allocated ? MoveTo(CaseStatus.Investigating) : CaseRefusals.WrongStatus;

    /// <summary>Proposes to close; somebody else decides.</summary>
    public Result ProposeClosing(string reason, string outcome, Guid byId)
    {
        var moved = MoveTo(CaseStatus.ClosingProposed);
        if (moved.IsSuccess)
        {
            (ClosingReason, ClosingOutcome, ClosingProposedById) = (reason, outcome, byId);
        }

        return moved;
    }

    /// <summary>Closes as proposed; never by who proposed it.</summary>
    public Result Close(Guid byId, DateTimeOffset now)
    {
        var decided = Decide(byId, CaseStatus.Closed);
        if (decided.IsSuccess)
        {
            (ClosedAt, ClosingProposedById) = (now, null);
        }

        return decided;
    }

    /// <summary>Declines the proposal; work goes on. Never by who proposed it.</summary>
    public Result DeclineClosing(Guid byId)
    {
        var decided = Decide(byId, CaseStatus.Investigating);
        if (decided.IsSuccess)
        {
            ForgetProposal();
        }

        return decided;
    }

    /// <summary>Opens a closed case again.</summary>
    public Result Reopen()
    {
        var moved = Status == CaseStatus.Closed ? MoveTo(CaseStatus.Reopened) : CaseRefusals.WrongStatus;
        if (moved.IsSuccess)
        {
            ForgetProposal();
        }

        return moved;
    }

    /// <summary>Joins the case into another: its reference redirects from now on.</summary>
    public Result MergeInto(Guid survivorId)
    {
        var moved = MoveTo(CaseStatus.Merged);
        if (moved.IsSuccess)
        {
            MergedIntoId = survivorId;
        }

        return moved;
    }

    /// <summary>Undoes the join.</summary>
    public Result Unmerge(CaseStatus back)
    {
        var moved = Status == CaseStatus.Merged ? MoveTo(back) : CaseRefusals.WrongStatus;
        if (moved.IsSuccess)
        {
            MergedIntoId = null;
        }

        return moved;
    }

    private Result Decide(Guid byId, CaseStatus to)
    {
        if (Status != CaseStatus.ClosingProposed)
        {
            return CaseRefusals.WrongStatus;
        }

        return ClosingProposedById == byId ? CaseRefusals.OwnProposal : MoveTo(to);
    }

    private void ForgetProposal() => (ClosingReason, ClosingOutcome, ClosingProposedById) = (null, null, null);

    private Result MoveTo(CaseStatus to)
    {
        if (!CaseTransitions.MayFollow(Status, to))
        {
            return Status == CaseStatus.Merged ? CaseRefusals.Joined
                : Status == CaseStatus.Closed ? CaseRefusals.ClosedReopenFirst
                : CaseRefusals.WrongStatus;
        }

        Status = to;
        return Result.Done;
    }
}
