using Portal.Core.Reports.Intake;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Reports;

/// <summary>Whatever is typed into whatever field, a draft takes it and a submit answers; nothing throws and nothing is half done.</summary>
public class HostileTextTests
{
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "'; DROP TABLE Reports; --", "=cmd|'/c calc'!A1", "+44", "-1", "@SUM(A1)", "\u0000\u0001\u0002", "\uD800", "\uFEFF", "\u202Eevil",
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

    private static IReadOnlyList<string> Fitting(string name, string text) =>
        IntakeFields.Find(name)!.Value.Field.MaxLength is var most && text.Length > most ? [text[..most]] : [text];

    private static IEnumerable<string> Names(IntakeField field)
    {
        var name = field.NameFor(field.Repeats is null ? null : 1, field.KeyedBy is null ? null : "race");
        return field.Kind == FieldKind.Date ? [$"{name}.day", $"{name}.month", $"{name}.year"] : [name];
    }
}
