using Portal.Core.People;
using static Portal.Core.Reports.Intake.FieldKind;

namespace Portal.Core.Reports.Intake.Fields;

/// <summary>Step 2, second half: equality monitoring, asked apart and only with consent.</summary>
internal static class EqualityFields
{
    private static readonly AskedWhen Agreed = AskedWhen.Is("victim[#].monitoringConsent", "yes");

    /// <summary>Template and code list of each answer that is monitored.</summary>
    public static IReadOnlyDictionary<string, string> Monitored { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["victim[#].ethnicity"] = EqualityCodeLists.Ethnicity,
        ["victim[#].religion"] = EqualityCodeLists.Religion,
        ["victim[#].disability"] = EqualityCodeLists.Disability,
        ["victim[#].sex"] = EqualityCodeLists.Sex,
        ["victim[#].genderIdentity"] = EqualityCodeLists.GenderIdentity,
        ["victim[#].sexualOrientation"] = EqualityCodeLists.SexualOrientation,
    };

    public static IEnumerable<IntakeField> All { get; } = new IntakeField[]
    {
        new("victim[#].monitoringConsent", Choice, "May we ask a few questions for our figures?")
        {
            CodeList = EqualityCodeLists.ConsentToMonitor, Clause = "5.5.1(b)",
            Help = "They help us see who is harmed and who we do not hear from. They change nothing about this report, and every one can be left out.",
        },
        new("victim[#].ethnicity", Choice, "Ethnic group") { CodeList = EqualityCodeLists.Ethnicity, Asked = Agreed },
        new("victim[#].religion", Choice, "Religion or belief") { CodeList = EqualityCodeLists.Religion, Asked = Agreed },
        new("victim[#].disability", Choice, "Does a condition limit their daily life?") { CodeList = EqualityCodeLists.Disability, Asked = Agreed },
        new("victim[#].sex", Choice, "Sex") { CodeList = EqualityCodeLists.Sex, Asked = Agreed },
        new("victim[#].genderIdentity", Choice, "Is their gender the same as the sex registered at birth?") { CodeList = EqualityCodeLists.GenderIdentity, Asked = Agreed },
        new("victim[#].sexualOrientation", Choice, "Sexual orientation") { CodeList = EqualityCodeLists.SexualOrientation, Asked = Agreed },
    }.Select(question => question with { Step = IntakeStep.People, Group = IntakeGroup.Equality });
}
