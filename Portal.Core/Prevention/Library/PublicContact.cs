using System.Linq.Expressions;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Library;

/// <summary>What a kept contact is for.</summary>
public enum ContactKind
{
    /// <summary>The Group's own line outside office hours (5.3(e)): cards, contact sheets and receipts.</summary>
    OutOfHours,

    /// <summary>The Community Safety Team: contact sheets of offices and centres only.</summary>
    Team,

    /// <summary>The duty manager: contact sheets of offices and centres only.</summary>
    DutyManager,

    /// <summary>Others who can help, national or local: leaflet and literature.</summary>
    OtherHelp,
}

/// <summary>
/// A number or address that the portal prints. Somebody vouches for it with a date, and it is printed only until the day on which it is to
/// be checked again. Whoever changes its number, address or hours takes the check away.
/// </summary>
public sealed class PublicContact : Entity
{
    /// <summary>Longest name.</summary>
    public const int LongestName = 120;

    /// <summary>Longest text of hours, of who it is for and of where.</summary>
    public const int LongestText = 300;

    /// <summary>A check holds for a year at most.</summary>
    public const int LongestCheckMonths = 12;

    /// <summary>A check holds so long unless another day is chosen.</summary>
    public const int UsualCheckMonths = 6;

    /// <summary>What it is for.</summary>
    public ContactKind Kind { get; set; }

    /// <summary>Name as printed.</summary>
    public required string Name { get; set; }

    /// <summary>Phone number as printed; empty when there is none.</summary>
    public string Phone { get; set; } = "";

    /// <summary>Address on the web, http or https; empty when there is none.</summary>
    public string Web { get; set; } = "";

    /// <summary>When it answers, in words.</summary>
    public string Hours { get; set; } = "";

    /// <summary>What it helps with, in one sentence.</summary>
    public string About { get; set; } = "";

    /// <summary>Codes of the strands that it is for; none: for everybody.</summary>
    public List<string> Strands { get; set; } = [];

    /// <summary>The service area that it serves; none: the whole Group, or everywhere.</summary>
    public Guid? ServiceAreaId { get; set; }

    /// <summary>The day on which it was last found right.</summary>
    public DateOnly? CheckedOn { get; set; }

    /// <summary>The member of staff who checked it.</summary>
    public Guid? CheckedById { get; set; }

    /// <summary>The last day on which it may be printed without another check.</summary>
    public DateOnly? CheckDueOn { get; set; }

    /// <summary>False when it is no longer used; it is kept for what was printed with it.</summary>
    public bool Active { get; set; } = true;

    /// <summary>Whether it may be printed on this UK day.</summary>
    public bool IsPrintable(DateOnly today) => Active && CheckedOn is not null && CheckDueOn >= today;

    /// <summary>The same as a condition for the database.</summary>
    public static Expression<Func<PublicContact, bool>> Printable(DateOnly today) =>
        contact => contact.Active && contact.CheckedOn != null && contact.CheckDueOn >= today;

    /// <summary>Somebody found it right.</summary>
    public void Check(DateOnly on, Guid by, DateOnly dueOn) => (CheckedOn, CheckedById, CheckDueOn) = (on, by, dueOn);

    /// <summary>Nobody vouches for it any more.</summary>
    public void TakeCheckAway() => (CheckedOn, CheckedById, CheckDueOn) = (null, null, null);
}
