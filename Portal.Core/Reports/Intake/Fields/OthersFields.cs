using Portal.Core.Incidents;
using Portal.Core.People;
using static Portal.Core.Reports.Intake.FieldKind;

namespace Portal.Core.Reports.Intake.Fields;

/// <summary>Step 6: people reported, witnesses and evidence.</summary>
internal static class OthersFields
{
    public static IEnumerable<IntakeField> All { get; } = [.. Reported, .. Witnesses];

    private static IEnumerable<IntakeField> Reported => new IntakeField[]
    {
        new(IntakeNames.Reported, FieldKind.People, "People reported") { Clause = "4.7", Help = "Somebody named or described here is a person reported: nothing is found yet. Nobody has to be named." },
        new("reported[#].identity", Choice, "How well are they known?") { CodeList = PersonReportedCodeLists.Identity },
        new("reported[#].name", Text, "Name or nickname") { MaxLength = 200 },
        new("reported[#].relation", Choice, "What are they to the victim?") { CodeList = PersonReportedCodeLists.Relation },
        new("reported[#].uprn", Property, "Their address, if it is one of our homes") { Help = "Start with the postcode or the street." },
        new("reported[#].address", LongText, "Their address, if it is not") { MaxLength = 1000 },
        new("reported[#].tenancyRef", Text, "Tenancy reference") { MaxLength = 60 },
        new("reported[#].dateOfBirth", Date, "Date of birth, if known"),
        new("reported[#].ageBand", Choice, "About how old are they?") { CodeList = PersonCodeLists.AgeBand },
        new("reported[#].sex", Choice, "Described as") { CodeList = PersonReportedCodeLists.DescribedSex },
        new("reported[#].build", Choice, "Build") { CodeList = PersonReportedCodeLists.Build },
        new("reported[#].description", LongText, "What do they look and sound like?") { MaxLength = 4000, Help = "Hair, clothing, accent, marks, height" },
        new("reported[#].vehicle", Text, "Vehicle") { Help = "Registration, colour, make" },
        new("reported[#].dog", Text, "Dog or other animal"),
        new("reported[#].vulnerability", LongText, "Does anything make this person vulnerable?") { MaxLength = 2000 },
        new("reported[#].safeToContact", Choice, "May we speak to them?") { CodeList = PersonReportedCodeLists.SafeToContact, Clause = "5.3(b)", Help = "Only if the victim agrees and it is safe." },
    }.Select(question => question with { Step = IntakeStep.Others, Group = IntakeGroup.PersonReported });

    private static IEnumerable<IntakeField> Witnesses => new IntakeField[]
    {
        new(IntakeNames.Witnesses, FieldKind.People, "Witnesses"),
        new("witness[#].name", Text, "Name") { MaxLength = 200 },
        new("witness[#].phone", Phone, "Phone") { MaxLength = 60 },
        new("witness[#].email", Email, "E-mail") { MaxLength = 254 },
        new("witness[#].address", LongText, "Address") { MaxLength = 1000 },
        new("witness[#].willing", Choice, "Would they give a statement?") { CodeList = EvidenceCodeLists.StatementWilling },
        new("witness[#].notes", LongText, "What did they see or hear? How can we contact them safely?") { MaxLength = 4000 },
        new(IntakeNames.Evidence, Choices, "Is there anything that shows what happened?") { CodeList = EvidenceCodeLists.EvidenceKind, Help = "Ask them to keep everything, even if it is upsetting." },
        new("evidenceNotes", LongText, "What is it, who has it, and how long will it be kept?") { MaxLength = 4000 },
    }.Select(question => question with { Step = IntakeStep.Others, Group = IntakeGroup.WitnessesAndEvidence });
}
