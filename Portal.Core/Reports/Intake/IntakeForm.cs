using Portal.Core.Incidents;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Core.Reports.Intake;

/// <summary>
/// A report form that was read and found sound: answers cleaned, codes known, dates possible, answers to questions that are not asked
/// left out. What is missing is empty: nearly everything may be.
/// </summary>
public sealed class IntakeForm
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> answers;
    private readonly IReadOnlyDictionary<string, DateOnly> dates;

    internal IntakeForm(
        IReadOnlyDictionary<string, IReadOnlyList<string>> answers, IReadOnlyDictionary<string, DateOnly> dates, DateTimeOffset receivedAt)
    {
        this.answers = answers;
        this.dates = dates;
        ReceivedAt = receivedAt;
    }

    /// <summary>Every answer by stored name; of dates the parts.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Answers => answers;

    /// <summary>When it reached the Group (UTC).</summary>
    public DateTimeOffset ReceivedAt { get; }

    /// <summary>Code of the channel.</summary>
    public string Channel => Text(IntakeNames.Channel);

    /// <summary>True when the reporter wants no name recorded.</summary>
    public bool IsAnonymous => IsYes(IntakeNames.ReporterAnonymous) || Text(IntakeNames.ReporterRole) == "anonymous";

    /// <summary>Does anybody perceive hate? A strand that was named says yes.</summary>
    public HatePerceived Hate => Text(IntakeNames.HatePerceived) switch
    {
        SharedKernel.Codes.Answers.Yes => HatePerceived.Yes,
        SharedKernel.Codes.Answers.No => HatePerceived.No,
        SharedKernel.Codes.Answers.NotSure => HatePerceived.NotSure,
        _ => Strands.Count > 0 ? HatePerceived.Yes : HatePerceived.NotSure,
    };

    /// <summary>Whether it counts as a hate incident: perceived, or not sure with a strand named.</summary>
    public bool CountsAsHate => Hate == HatePerceived.Yes || (Hate == HatePerceived.NotSure && Strands.Count > 0);

    /// <summary>Codes of the strands perceived.</summary>
    public IReadOnlyList<string> Strands => Many(IntakeNames.Strands);

    /// <summary>The first answer, or empty.</summary>
    public string Text(string name) => Many(name) is [var first, ..] ? first : "";

    /// <summary>All answers; empty when there is none.</summary>
    public IReadOnlyList<string> Many(string name) => answers.TryGetValue(name, out var values) ? values : [];

    /// <summary>The date, or null.</summary>
    public DateOnly? Date(string name) => dates.TryGetValue(name, out var date) ? date : null;

    /// <summary>The time of day, or null.</summary>
    public TimeOnly? Time(string name) => TypedDate.ReadTime(Text(name));

    /// <summary>The id, or null.</summary>
    public Guid? Id(string name) => Guid.TryParse(Text(name), out var id) ? id : null;

    /// <summary>True for the answer yes.</summary>
    public bool IsYes(string name) => Text(name) == SharedKernel.Codes.Answers.Yes;

    /// <summary>The numbers of the people of a repeating group who have any answer at all, in the order shown.</summary>
    public IReadOnlyList<int> People(string group) =>
        [.. IntakeAsking.PeopleOf(group, Many).Where(number => answers.Keys.Any(name => name.StartsWith($"{group}[{number}].", StringComparison.Ordinal)))];

    /// <summary>Every code that was answered, with its list; people reported and witnesses left out where asked.</summary>
    public IEnumerable<GivenAnswer> Codes(bool withOthers) =>
        from answer in answers
        let question = IntakeFields.Find(answer.Key)
        where question is { Field: { TakesCodes: true, ListCode: not null } }
            && (withOthers || question.Value.Field.Repeats is null or "victim")
        from code in answer.Value
        select new GivenAnswer(question.Value.Field.ListCode!, code);
}
