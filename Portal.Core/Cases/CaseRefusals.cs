using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>What casework refuses, by stable code; the words are in the portal's resources.</summary>
public static class CaseRefusals
{
    /// <summary>The status does not allow this step.</summary>
    public static Error WrongStatus { get; } = new("Cases.WrongStatus");

    /// <summary>The case is closed: open it again first.</summary>
    public static Error ClosedReopenFirst { get; } = new("Cases.ClosedReopenFirst");

    /// <summary>The case was joined into another one.</summary>
    public static Error Joined { get; } = new("Cases.Joined");

    /// <summary>Somebody else has taken the case from the pool.</summary>
    public static Error AlreadyTaken { get; } = new("Cases.AlreadyTaken");

    /// <summary>The officer has the case already.</summary>
    public static Error AlreadyTheirs { get; } = new("Cases.AlreadyTheirs");

    /// <summary>Only an active Case Management Officer of the area can have the case (5.5.1(a)).</summary>
    public static Error NotAnOfficerOfTheArea { get; } = Error.Invalid("Cases.NotAnOfficerOfTheArea", "OfficerId");

    /// <summary>Who proposed a closing does not decide it.</summary>
    public static Error OwnProposal { get; } = new("Cases.OwnProposal");

    /// <summary>Nothing was done yet that could lead to a closing.</summary>
    public static Error NoStepRecorded { get; } = new("Cases.NoStepRecorded");

    /// <summary>Closing because nobody can be reached needs three tries by two methods.</summary>
    public static Error TooFewTries { get; } = new("Cases.TooFewTries");

    /// <summary>The priority is high already; it is never lowered.</summary>
    public static Error PriorityAlreadyHigh { get; } = new("Cases.PriorityAlreadyHigh");

    /// <summary>No graffiti waits to be removed.</summary>
    public static Error NoGraffitiWaiting { get; } = new("Cases.NoGraffitiWaiting");

    /// <summary>A report or case cannot be joined to itself, or is there already.</summary>
    public static Error SameCase { get; } = new("Cases.SameCase");

    /// <summary>One of the cases is sealed to named staff: what is in it does not move.</summary>
    public static Error SealedApart { get; } = new("Cases.SealedApart");

    /// <summary>The report was not linked from another case.</summary>
    public static Error NotLinked { get; } = new("Cases.NotLinked");

    /// <summary>Later moves have to be undone first.</summary>
    public static Error LaterMoveFirst { get; } = new("Cases.LaterMoveFirst");

    /// <summary>The proposal was decided already.</summary>
    public static Error AlreadyDecided { get; } = new("Cases.AlreadyDecided");

    /// <summary>Nothing would be corrected: the values are the same.</summary>
    public static Error NothingToCorrect { get; } = new("Cases.NothingToCorrect");

    /// <summary>Something must be written here.</summary>
    public static Error WordsNeeded(string field) => Error.Invalid("Cases.WordsNeeded", field);

    /// <summary>More was written than can be kept in this field.</summary>
    public static Error WordsTooLong(string field, int most) => Error.Invalid("Cases.WordsTooLong", field, most);

    /// <summary>The answer is not one of those offered.</summary>
    public static Error NotOffered(string field) => Error.Invalid("Cases.NotOffered", field);

    /// <summary>A time that lies ahead, or before the case.</summary>
    public static Error TimeNotPossible(string field) => Error.Invalid("Cases.TimeNotPossible", field);

    /// <summary>A promise needs the day by which it is kept.</summary>
    public static Error PromiseNeedsDay(string field) => Error.Invalid("Cases.PromiseNeedsDay", field);

    /// <summary>The day of a promise has passed, its close of business included, or lies more than a year ahead.</summary>
    public static Error PromiseDayNotPossible(string field) => Error.Invalid("Cases.PromiseDayNotPossible", field);

    /// <summary>The person is not one of this case.</summary>
    public static Error PersonNotInCase(string field) => Error.Invalid("Cases.PersonNotInCase", field);

    /// <summary>An incident needs words of what happened or a strand.</summary>
    public static Error NothingHappened(string field) => Error.Invalid("Cases.NothingHappened", field);
}
