using Portal.Core.People;
using static Portal.Core.Reports.Intake.FieldKind;

namespace Portal.Core.Reports.Intake.Fields;

/// <summary>Step 2, first half: each person or household harmed, and how to reach them safely.</summary>
internal static class VictimFields
{
    public static IEnumerable<IntakeField> All { get; } = new IntakeField[]
    {
        new(IntakeNames.Victims, FieldKind.People, "People harmed")
        {
            Clause = "2.2", Help = "Anybody can be a victim, tenant or not. Add nobody if no one person was meant, such as a sign painted on a wall.",
        },
        new("victim[#].kind", Choice, "Is this one person or a household?") { CodeList = PersonCodeLists.VictimKind },
        new("victim[#].nameUsed", Text, "What name do they use?") { MaxLength = 200, Help = "The name that we will call them by." },
        new("victim[#].legalName", Text, "Legal name, if different") { MaxLength = 200, Help = "Kept hidden, and only used where the law needs it." },
        new("victim[#].pronouns", Choice, "Pronouns") { CodeList = PersonCodeLists.Pronouns },
        new("victim[#].dateOfBirth", Date, "Date of birth"),
        new("victim[#].ageBand", Choice, "About how old are they?") { CodeList = PersonCodeLists.AgeBand },
        new("victim[#].occupancy", Choice, "What are they to us?") { CodeList = PersonCodeLists.Occupancy, Clause = "2.2" },
        new("victim[#].uprn", Property, "Home address, if it is one of our homes") { Help = "Start with the postcode or the street." },
        new("victim[#].address", LongText, "Home address, if it is not") { MaxLength = 1000 },
        new("victim[#].postcode", Text, "Postcode") { MaxLength = 20 },
        new("victim[#].tenancyRef", Text, "Tenancy reference") { MaxLength = 60 },
        new("victim[#].phone", Phone, "Phone") { MaxLength = 60 },
        new("victim[#].email", Email, "E-mail") { MaxLength = 254 },
        new("victim[#].safeMethods", Choices, "How can we contact them safely?")
        {
            CodeList = ContactCodeLists.ContactMethod, Clause = "5.3(c)", Help = "Ask who else sees their phone, post or e-mail.",
        },
        new("victim[#].safeTimes", Choices, "When is it safe?") { CodeList = ContactCodeLists.SafeTime },
        new("victim[#].safeNumber", Phone, "A safe number, if it is another one") { MaxLength = 60, Help = "Kept apart and shown only when it is needed." },
        new("victim[#].safeAddress", LongText, "A safe address for letters, if it is another one") { MaxLength = 1000, Help = "Kept apart and shown only when it is needed." },
        new("victim[#].contactRules", Choices, "What must we never do?") { CodeList = ContactCodeLists.ContactRule, Clause = "5.3(c)" },
        new("victim[#].contactNotes", LongText, "Anything else about contacting them") { MaxLength = 2000 },
        new("victim[#].language", Choice, "Which language do they like best?") { CodeList = LanguageCodeLists.Language },
        new("victim[#].interpreter", YesNo, "Do they want an interpreter?"),
        new("victim[#].interpreterPreference", Choice, "Who should interpret?")
        {
            CodeList = ContactCodeLists.InterpreterPreference, Asked = AskedWhen.Is("victim[#].interpreter", "yes"),
        },
        new("victim[#].formats", Choices, "How would they like to read or hear from us?") { CodeList = ContactCodeLists.Format },
        new("victim[#].adjustments", Choices, "What would make it easier to deal with us?") { CodeList = ContactCodeLists.Adjustment },
        new("victim[#].vulnerabilities", Choices, "Does anything put them more at risk?") { CodeList = PersonCodeLists.Vulnerability, Clause = "5.3(d)" },
        new("victim[#].vulnerabilityNotes", LongText, "What should we know about it?") { MaxLength = 4000 },
        new("victim[#].childrenInHousehold", YesNo, "Are there children in the household?"),
        new("victim[#].children", Text, "How many, and how old?") { Asked = AskedWhen.Is("victim[#].childrenInHousehold", "yes") },
    }.Select(question => question with { Step = IntakeStep.People, Group = IntakeGroup.Victim });
}
