using Portal.Core.Reports.Intake;
using Portal.Core.SharedKernel;

namespace Portal.Core.Reports;

/// <summary>
/// What a draft may hold. It may be incomplete and wrong, but not without bound: the limits of a report are checked when it is
/// submitted, these only keep one draft from filling the database. A refusal loses nothing that was saved before.
/// </summary>
public static class DraftLimits
{
    /// <summary>Days of real time that a draft is kept after it was last saved.</summary>
    public const int KeptDays = 30;

    /// <summary>Days without a save after which the author is reminded.</summary>
    public static IReadOnlyList<int> AuthorToldAt { get; } = [7, 25];

    /// <summary>Days without a save after which the team leader is told as well.</summary>
    public const int LeaderToldAt = 25;

    /// <summary>The most characters of one field.</summary>
    public const int FieldCharacters = 200_000;

    /// <summary>The most characters of all fields together.</summary>
    public const int AllCharacters = 1_000_000;

    /// <summary>The most answers to one question.</summary>
    public const int Answers = 100;

    /// <summary>The most fields of one draft.</summary>
    public const int Fields = 2_000;

    /// <summary>One field would hold more than a draft may.</summary>
    public const string FieldTooLong = "Drafts.FieldTooLong";

    /// <summary>All fields together would hold more than a draft may.</summary>
    public const string TooLong = "Drafts.TooLong";

    /// <summary>No question has this name.</summary>
    public const string UnknownField = "Drafts.UnknownField";

    /// <summary>The first thing wrong with a change by itself, or null.</summary>
    internal static Error? Check(IReadOnlyDictionary<string, IReadOnlyList<string>> set)
    {
        foreach (var (name, values) in set)
        {
            if (IntakeFields.Find(name) is null)
            {
                return Error.Invalid(UnknownField, name.Length > 120 ? name[..120] : name);
            }

            if (values.Count > Answers || values.Sum(value => (long)value.Length) > FieldCharacters)
            {
                return new(FieldTooLong, ErrorKind.Invalid, name, FieldCharacters);
            }
        }

        return null;
    }

    /// <summary>What is wrong with a draft as a whole, or null.</summary>
    internal static Error? CheckWhole(IReadOnlyDictionary<string, IReadOnlyList<string>> values) =>
        values.Count > Fields || values.Values.Sum(list => list.Sum(value => (long)value.Length)) > AllCharacters
            ? new(TooLong, ErrorKind.Invalid, null, AllCharacters)
            : null;
}
