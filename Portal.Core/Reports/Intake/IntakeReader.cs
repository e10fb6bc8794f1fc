using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Reports.Intake;

/// <summary>What reading a draft gave: the form, and everything that keeps it from being submitted.</summary>
/// <param name="Form">The form; of what is wrong it holds nothing.</param>
/// <param name="Errors">Each with its field, in the order in which questions are asked; empty when it can be submitted.</param>
public sealed record IntakeReading(IntakeForm Form, IReadOnlyList<Error> Errors);

/// <summary>
/// Reads a draft as a report. Only two things are needed: the channel, and what happened or a strand. Nothing is refused for want of
/// evidence, tenancy or name, nor because nobody perceives hate.
/// </summary>
[PolicyClause("4.1")]
[PolicyClause("5.1.1")]
public static class IntakeReader
{
    /// <summary>Reads.</summary>
    /// <param name="values">What was typed, by stored name.</param>
    /// <param name="lists">The code lists as they stand.</param>
    /// <param name="startedAt">When the draft was begun in business time (UTC): the receipt, unless another is given.</param>
    /// <param name="now">Business time (UTC).</param>
    public static IntakeReading Read(
        IReadOnlyDictionary<string, IReadOnlyList<string>> values, CodeLists lists, DateTimeOffset startedAt, DateTimeOffset now)
    {
        var cleaned = Clean(values);
        var questions = cleaned.Keys
            .Select(name => IntakeFields.Find(name))
            .OfType<FieldInstance>()
            .Distinct()
            .Where(question => IntakeAsking.IsAsked(question, name => cleaned.GetValueOrDefault(name, [])))
            .OrderBy(question => IntakeFields.PlaceOf(question.Field))
            .ThenBy(question => question.Ordinal);
        var check = new AnswerCheck(cleaned, lists, UkTime.DateOf(now));
        foreach (var question in questions)
        {
            check.Take(question);
        }

        var form = new IntakeForm(check.Answers, check.Dates, Receipt.Of(check, startedAt, now));
        CheckWhole(form, check);
        return new(form, check.Errors);
    }

    private static void CheckWhole(IntakeForm form, AnswerCheck check)
    {
        if (form.Channel.Length == 0 && !check.Refused(IntakeNames.Channel))
        {
            check.Errors.Insert(0, Error.Invalid(IntakeErrors.ChannelNeeded, IntakeNames.Channel));
        }

        if (form.Text(IntakeNames.Narrative).Length == 0 && form.Strands.Count == 0 && !check.Refused(IntakeNames.Narrative))
        {
            check.Errors.Add(Error.Invalid(IntakeErrors.SayWhatHappened, IntakeNames.Narrative));
        }

        if (form.Date(IntakeNames.HappenedUntil) < form.Date(IntakeNames.HappenedOn))
        {
            check.Errors.Add(Error.Invalid(IntakeErrors.UntilBeforeFrom, IntakeNames.HappenedUntil));
        }
    }

    private static Dictionary<string, IReadOnlyList<string>> Clean(IReadOnlyDictionary<string, IReadOnlyList<string>> values)
    {
        var cleaned = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (name, typed) in values)
        {
            var oneLine = IntakeFields.Find(name)?.Field.Kind != FieldKind.LongText;
            IReadOnlyList<string> kept = [.. typed.Select(value => TypedText.Clean(value, oneLine)).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal)];
            if (kept.Count > 0)
            {
                cleaned[name] = kept;
            }
        }

        return cleaned;
    }
}

/// <summary>When a report reached the Group: as given, else when the draft was begun. A day without a time counts from its first minute, so that nobody is promised more time than there is.</summary>
internal static class Receipt
{
    public static DateTimeOffset Of(AnswerCheck check, DateTimeOffset startedAt, DateTimeOffset now)
    {
        var begun = startedAt < now ? startedAt : now;
        DateOnly? day = check.Dates.TryGetValue(IntakeNames.ReceivedOn, out var given) ? given : null;
        var time = check.Answers.TryGetValue(IntakeNames.ReceivedTime, out var said) ? TypedDate.ReadTime(said[0]) : null;
        if (day is null && time is null)
        {
            return begun;
        }

        if (time is null)
        {
            return day == UkTime.DateOf(begun) ? begun : UkTime.StartOf(day!.Value);
        }

        var receipt = UkTime.ToInstant(day ?? UkTime.DateOf(begun), time.Value);
        if (receipt > now)
        {
            check.Errors.Add(Error.Invalid(IntakeErrors.DateInFuture, day is null ? IntakeNames.ReceivedTime : IntakeNames.ReceivedOn));
            return begun;
        }

        return receipt;
    }
}
