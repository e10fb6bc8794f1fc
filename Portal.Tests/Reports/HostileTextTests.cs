using Portal.Core;
using Portal.Core.Reports.Intake;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Reports;

/// <summary>Whatever is typed into whatever field, a draft takes it and a submit answers; nothing throws and nothing is half done.</summary>
public class HostileTextTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 2, 10, 0, 0, TimeSpan.Zero);

    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "'; DROP TABLE Reports; --", "=cmd|'/c calc'!A1", "+44", "-1", "@SUM(A1)", "\u0000\u0001\u0002", "\uD800", "Half \uD800ab", "\uFEFF", "\u202Eevil",
        "👩‍👩‍👧‍👦", "שלום عليكم", "%n%s%x", "../../etc/passwd", "${jndi:ldap://x}", "{{7*7}}", "\r\nSet-Cookie: a=b", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤", "NaN", "-0", "1e309", "null", "true", "[]",
    ];

    [Fact]
    public async Task Every_field_takes_every_text_and_submit_answers()
    {
        await using var portal = await TestPortal.StartAsync();
        var actor = portal.Organisation.FrontLine;
        foreach (var text in Hostile)
        {
            var answers = IntakeFields.All.SelectMany(field => Names(field)).ToDictionary(name => name, _ => (IReadOnlyList<string>)[text], StringComparer.Ordinal);
            (answers["victims"], answers["witnesses"], answers["reportedPeople"]) = (["1", text], ["1"], ["1"]);
            var all = await Taking.SubmitAsync(portal, actor, answers);
            Assert.False(all.IsSuccess);
            Assert.All(all.Errors, error => Assert.NotNull(error.Field));

            var texts = answers.Where(pair => IntakeFields.Find(pair.Key)!.Value.Field.Kind is FieldKind.Text or FieldKind.LongText or FieldKind.Phone or FieldKind.Email or FieldKind.People)
                .ToDictionary(pair => pair.Key, pair => Fitting(pair.Key, text), StringComparer.Ordinal);
            (texts["victims"], texts["witnesses"], texts["reportedPeople"]) = (["1", text], ["1"], ["1"]);
            (texts["channel"], texts["strands"]) = (["web"], ["race"]);
            var answer = await Taking.SubmitAsync(portal, actor, texts);
            Assert.True(answer.IsSuccess, $"{text}: {string.Join(' ', answer.Errors)}");
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_text_takes_its_most_and_one_more_is_told_beside_it(string template)
    {
        var field = IntakeFields.The(template);
        var name = Assert.Single(Names(field));
        foreach (var (length, fits) in new[] { (field.MaxLength, true), (field.MaxLength + 1, false), (1_000_000, false) })
        {
            var reading = Read(field, (name, new string('a', length)));
            Assert.Equal(fits ? [] : [$"Reports.TooLong {name}"], reading.Errors.Where(error => error.Field == name && error.Code == "Reports.TooLong").Select(error => $"{error.Code} {error.Field}"));
        }
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void Every_date_that_cannot_be_is_told_beside_it(string template)
    {
        var field = IntakeFields.The(template);
        var name = field.NameFor(field.Repeats is null ? null : 1);
        foreach (var (day, month, year, code) in new[]
        {
            ("31", "2", "2026", "DateImpossible"), ("0", "1", "2026", "DateImpossible"), ("1", "13", "2026", "DateImpossible"), ("1", "1", "99999", "DateImpossible"), ("", "1", "2026", "DateImpossible"),
            ("3", "11", "2026", "DateInFuture"), ("1", "1", "2999", "DateInFuture"), ("31", "12", "1899", "DateTooEarly"),
        })
        {
            var reading = Read(field, ($"{name}.day", day), ($"{name}.month", month), ($"{name}.year", year));
            Assert.Equal([$"Reports.{code} {name}"], reading.Errors.Select(error => $"{error.Code} {error.Field}"));
            Assert.Null(reading.Form.Date(name));
        }
    }

    public static TheoryData<string> Texts =>
        [.. IntakeFields.All.Where(question => question.Kind is FieldKind.Text or FieldKind.LongText or FieldKind.Phone or FieldKind.Email).Select(question => question.Template)];

    public static TheoryData<string> Dates => [.. IntakeFields.All.Where(question => question.Kind == FieldKind.Date).Select(question => question.Template)];

    /// <summary>Reads a report in which a question is asked and answered so.</summary>
    private static IntakeReading Read(IntakeField field, params (string Name, string Value)[] answers)
    {
        var all = Taking.Least(("victims", "1"), ("witnesses", "1"), ("reportedPeople", "1"));
        Ask(all, field);
        foreach (var (name, value) in answers)
        {
            all[name] = [value];
        }

        return IntakeReader.Read(all, CodeListDefaults.Snapshot, Now, Now);
    }

    /// <summary>Answers what has to be answered before a question is asked.</summary>
    private static void Ask(Dictionary<string, IReadOnlyList<string>> answers, IntakeField field)
    {
        for (var condition = field.Asked; condition is not null; condition = condition.And)
        {
            var other = IntakeFields.The(condition.Field);
            Ask(answers, other);
            if (condition.Holds)
            {
                var code = condition.Codes[0] == "*" ? KeyOf(field) : condition.Codes[0];
                answers[other.NameFor(other.Repeats is null ? null : 1, KeyOf(field))] = [code];
            }
        }
    }

    private static string KeyOf(IntakeField field) => field.KeyedBy is { } list ? CodeListDefaults.Snapshot.Of(list).Items[0].Code : "";

    private static IReadOnlyList<string> Fitting(string name, string text) =>
        IntakeFields.Find(name)!.Value.Field.MaxLength is var most && text.Length > most ? [text[..most]] : [text];

    private static IEnumerable<string> Names(IntakeField field)
    {
        var name = field.NameFor(field.Repeats is null ? null : 1, field.KeyedBy is null ? null : KeyOf(field));
        return field.Kind == FieldKind.Date ? [$"{name}.day", $"{name}.month", $"{name}.year"] : [name];
    }
}
