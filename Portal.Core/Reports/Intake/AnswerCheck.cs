using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Core.Reports.Intake;

/// <summary>Takes the answers of a form one question at a time: what is sound is kept, what is not is told beside its field.</summary>
internal sealed class AnswerCheck(IReadOnlyDictionary<string, IReadOnlyList<string>> values, CodeLists lists, DateOnly today)
{
    /// <summary>The least length of a passphrase.</summary>
    public const int PassphraseLength = 8;

    private const int EarliestYear = 1900;
    private const int EarliestReceiptYear = 2016;

    public Dictionary<string, IReadOnlyList<string>> Answers { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, DateOnly> Dates { get; } = new(StringComparer.Ordinal);

    public List<Error> Errors { get; } = [];

    public bool Refused(string field) => Errors.Exists(error => string.Equals(error.Field, field, StringComparison.Ordinal));

    public void Take(FieldInstance question)
    {
        var (field, _, key) = question;
        if (key is not null && !(field.KeyedBy is { } keys && lists.Of(keys).TryGet(key, out _)))
        {
            Refuse(question, IntakeErrors.UnknownAnswer);
            return;
        }

        if (field.Kind == FieldKind.Date)
        {
            TakeDate(question);
            return;
        }

        var given = values[question.Name];
        if (given.Count > 1 && field.Kind is not (FieldKind.Choices or FieldKind.People))
        {
            Refuse(question, IntakeErrors.OneAnswer);
        }
        else if (WrongWith(field, key, given) is { } wrong)
        {
            Errors.Add(wrong with { Field = question.Name });
        }
        else
        {
            Answers[question.Name] = given;
        }
    }

    private Error? WrongWith(IntakeField field, string? key, IReadOnlyList<string> given) => field.Kind switch
    {
        FieldKind.Choice or FieldKind.Choices or FieldKind.YesNo => given.All(code => IsOffered(field, key, code)) ? null : new(IntakeErrors.UnknownAnswer, ErrorKind.Invalid),
        FieldKind.Time => TypedDate.ReadTime(given[0]) is null ? new(IntakeErrors.TimeImpossible, ErrorKind.Invalid) : null,
        FieldKind.Property => given[0] is { Length: <= 12 } uprn && uprn.All(char.IsAsciiDigit) ? null : new(IntakeErrors.UnknownProperty, ErrorKind.Invalid),
        FieldKind.Office or FieldKind.Neighbourhood => Guid.TryParse(given[0], out _) ? null : new(IntakeErrors.UnknownPlace, ErrorKind.Invalid),
        FieldKind.Passphrase when given[0].Length < PassphraseLength => new(IntakeErrors.PassphraseShort, ErrorKind.Invalid, null, PassphraseLength),
        FieldKind.People => given.Count > IntakeNames.MostPeople ? new(IntakeErrors.TooManyPeople, ErrorKind.Invalid, null, IntakeNames.MostPeople) : null,
        _ => given[0].Length > field.MaxLength ? new(IntakeErrors.TooLong, ErrorKind.Invalid, null, field.MaxLength, given[0].Length) : null,
    };

    /// <summary>Answers no longer offered are taken too: a draft may be older than the list.</summary>
    private bool IsOffered(IntakeField field, string? key, string code) =>
        lists.Of(field.ListCode!).TryGet(code, out var item)
        && (key is null || item.Attribute(CodeAttributes.Strands) is not { } strands || strands.Split(' ').Contains(key, StringComparer.Ordinal));

    private void TakeDate(FieldInstance question)
    {
        string Part(string part) => values.TryGetValue($"{question.Name}.{part}", out var typed) ? typed[0] : "";

        if (TypedDate.Read(Part("day"), Part("month"), Part("year")) is not { } date)
        {
            Refuse(question, IntakeErrors.DateImpossible);
        }
        else if (date > today)
        {
            Refuse(question, IntakeErrors.DateInFuture);
        }
        else if (date.Year < (question.Name == IntakeNames.ReceivedOn ? EarliestReceiptYear : EarliestYear))
        {
            Refuse(question, IntakeErrors.DateTooEarly);
        }
        else
        {
            Dates[question.Name] = date;
            foreach (var part in new[] { "day", "month", "year" })
            {
                Answers[$"{question.Name}.{part}"] = [Part(part)];
            }
        }
    }

    private void Refuse(FieldInstance question, string code) => Errors.Add(Error.Invalid(code, question.Name));
}
