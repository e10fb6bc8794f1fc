using Portal.Core.Incidents;
using static Portal.Core.Reports.Intake.FieldKind;

namespace Portal.Core.Reports.Intake.Fields;

/// <summary>Step 5: what it did to people and property.</summary>
internal static class HarmFields
{
    public static IEnumerable<IntakeField> All { get; } = new IntakeField[]
    {
        new("injury", Choice, "Was anyone hurt?") { CodeList = HarmCodeLists.Injury, Clause = "5.1.1" },
        new("whoHarmed", Choices, "Who was hurt or harmed?") { CodeList = HarmCodeLists.WhoHarmed },
        new("injuryNotes", LongText, "What injury, and what treatment?") { MaxLength = 4000 },
        new("weapon", Choices, "Was a weapon used or shown?") { CodeList = HarmCodeLists.Weapon, Clause = "5.1.1" },
        new("damage", Choices, "Was anything damaged?") { CodeList = HarmCodeLists.Damage },
        new("damageNotes", LongText, "What was damaged, and is the home safe tonight?") { MaxLength = 4000 },
        new("repairOrder", Text, "Repair order, if one was raised") { MaxLength = 60 },
        new(IntakeNames.Graffiti, YesNo, "Is there offensive graffiti or a symbol to remove?")
        {
            Clause = "5.1.1", Help = "It is removed within 24 hours. Take a photo first if you can do so safely.",
        },
        new("impact", Choices, "How has it affected them?") { CodeList = HarmCodeLists.Impact, Clause = "4.6" },
        new("fear", Choice, "How afraid are they?") { CodeList = HarmCodeLists.FearLevel },
        new("impactNotes", LongText, "In their words, what has it done to them?") { MaxLength = 10_000 },
        new("cost", Text, "Has it cost them money?"),
    }.Select(question => question with { Step = IntakeStep.Harm, Group = IntakeGroup.Harm });
}
