using System.Globalization;
using Portal.Components.Shared.Forms;
using Portal.Core.Reports.Intake;
using Portal.Core.SharedKernel.Time;
using Portal.Resources;

namespace Portal.Components.Reports.Intake;

/// <summary>Turns the answers into the rows of the check page.</summary>
public sealed class CheckRows(DraftForm form, IntakePlaces places)
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["victim"] = ReportWords.VictimTitle,
        ["reported"] = ReportWords.ReportedTitle,
        ["witness"] = ReportWords.WitnessTitle,
    };

    /// <summary>All sections in the order of the steps.</summary>
    public IEnumerable<CheckSection> Sections()
    {
        foreach (var step in IntakeStep.All.Where(step => step != IntakeStep.Check))
        {
            // The address of a property stands in the field for words beside it
            var fields = IntakeFields.Of(step).Where(field => field.Kind is not (FieldKind.People or FieldKind.Property)).ToList();
            if (fields.Any(field => field.Repeats is null))
                yield return Section(step.Title, step.Code, step, fields.Where(field => field.Repeats is null), null);
            foreach (var group in fields.Select(field => field.Repeats).OfType<string>().Distinct(StringComparer.Ordinal))
            {
                foreach (var (number, place) in form.People(group).Select((number, index) => (number, index + 1)))
                    yield return Section(TitleOf(step, group, place), string.Create(CultureInfo.InvariantCulture, $"{step.Code}-{group}-{number}"), step, fields.Where(field => field.Repeats == group), number);
            }
        }
    }

    private static string TitleOf(IntakeStep step, string group, int place)
    {
        var person = ReportWords.Fill(Titles[group], place);
        return step == IntakeStep.Wishes ? ReportWords.Fill(ReportWords.CheckPerson, step.Title, person) : person;
    }

    private CheckSection Section(string title, string anchor, IntakeStep step, IEnumerable<IntakeField> fields, int? ordinal)
    {
        var rows = new List<CheckRow>();
        var missing = new List<string>();
        foreach (var question in fields.SelectMany(field => Instances(field, ordinal)).Where(one => form.IsAsked(one.Field, one.Ordinal, one.Key)))
        {
            if (RowOf(question) is { } row)
                rows.Add(row);
            else if (question.Key is null && question.Field.WordsFor is null)
                missing.Add(question.Field.Label);
        }
        return new(title, anchor, step, rows, missing);
    }

    private IEnumerable<FieldInstance> Instances(IntakeField field, int? ordinal) => field.KeyedBy is { } list
        ? form.Lists.Of(list).Offered.Select(item => new FieldInstance(field, ordinal, item.Code))
        : [new(field, ordinal, null)];

    private CheckRow? RowOf(FieldInstance question)
    {
        var (field, name) = (question.Field, question.Name);
        var label = question.Key is { } key ? $"{form.Lists.Words(field.KeyedBy!, key)}: {field.Label}" : field.Label;
        if (field.Kind == FieldKind.Date)
            return DateWords(name) is { } date ? new(label, name, date, false) : null;
        if (form.One(name) is not { } value)
            return null;
        return new(label, name, field.Kind switch
        {
            FieldKind.Choice or FieldKind.Choices or FieldKind.YesNo => string.Join("; ", form.Many(name).Select(code => WordsOf(field, code))),
            FieldKind.Office => NameOf(places.Offices, value),
            FieldKind.Neighbourhood => NameOf(places.Neighbourhoods, value),
            FieldKind.Passphrase => ReportWords.PassphraseChosen,
            _ => null,
        }, name == IntakeNames.ExactWords);
    }

    private string WordsOf(IntakeField field, string code) => form.Lists.Of(field.ListCode!).TryGet(code, out var item) ? item.Words : code;

    private static string NameOf(IReadOnlyList<Choice> choices, string value) => choices.FirstOrDefault(choice => choice.Value == value)?.Text ?? value;

    private string? DateWords(string name)
    {
        var parts = new DateParts(form.One($"{name}.day"), form.One($"{name}.month"), form.One($"{name}.year"));
        return parts.IsEmpty ? null : parts.ToDate() is { } date ? UkText.Date(date) : $"{parts.Day} {parts.Month} {parts.Year}".Trim();
    }
}
