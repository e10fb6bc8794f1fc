using Portal.Core.Incidents;
using Portal.Core.Motivations;
using Portal.Core.Policy;
using Portal.Core.Reports.Intake;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Opening;

/// <summary>What a form says about the event, and who perceives what in it.</summary>
[PolicyClause("4.1")]
[PolicyClause("4.2")]
[PolicyClause("4.3")]
[PolicyClause("4.4")]
[PolicyClause("4.5")]
[PolicyClause("4.6")]
internal static class IncidentOfForm
{
    private static readonly string[] HarmQuestions =
        ["injury", "whoHarmed", "whoHarmedWords", "injuryNotes", "weapon", "damage", "damageWords", "damageNotes", "repairOrder", "impact", "impactWords", "impactNotes", "fear", "cost"];

    private static readonly string[] NoteQuestions = ["typesWords", "strandsWords", "indicatorsWords", "indicatorNotes"];

    private static readonly string[] EarlierQuestions = ["countBefore", "reportedBeforeWords", "reportedBeforeNotes"];

    /// <summary>Offensive graffiti is there to be removed: said so, or a type that starts the removal, unless it was denied.</summary>
    public static bool HasGraffiti(IntakeForm form, CodeLists lists) =>
        form.IsYes(IntakeNames.Graffiti)
        || (form.Text(IntakeNames.Graffiti) != Answers.No
            && form.Many(IntakeNames.Types).Any(type => lists.Of(IncidentCodeLists.IncidentType)[type].Attribute(CodeAttributes.StartsStandard) == StandardCodes.GraffitiRemoval));

    public static IncidentContent Content(IntakeForm form, CodeLists lists) => new()
    {
        Narrative = form.Text(IntakeNames.Narrative),
        ExactWords = form.Text(IntakeNames.ExactWords),
        TimeWords = VictimOfForm.Sentences(form.Time(IntakeNames.HappenedTime) is { } time ? UkText.Time(time) : "", form.Text("timeWords")),
        PlaceWords = VictimOfForm.Sentences(form.Text("placeNotes"), form.Text("placeWords")),
        PlaceUprn = form.Text(IntakeNames.PlaceUprn),
        Harm = HarmQuestions.Select(name => (name, said: string.Join(' ', form.Many(name)))).Where(pair => pair.said.Length > 0)
            .ToDictionary(pair => pair.name, pair => pair.said, StringComparer.Ordinal),
        Indicators = form.Many(IntakeNames.Indicators),
        Evidence = VictimOfForm.Sentences(VictimOfForm.Words(form, lists, IntakeNames.Evidence, EvidenceCodeLists.EvidenceKind), form.Text("evidenceNotes")),
        Notes = VictimOfForm.Sentences([.. NoteQuestions.Select(form.Text)]),
        EarlierWords = VictimOfForm.Sentences(
            VictimOfForm.Words(form, lists, "pattern", IncidentCodeLists.Pattern),
            VictimOfForm.Sentences([.. EarlierQuestions.Select(form.Text)]),
            VictimOfForm.Words(form, lists, "reportedBefore", IncidentCodeLists.ReportedBeforeTo)),
    };

    /// <summary>One row for each person's view of each strand; towards whom more exactly, where that was said.</summary>
    public static IEnumerable<Perception> Perceptions(IntakeForm form, Guid incidentId)
    {
        IReadOnlyList<string> viewers = form.Many(IntakeNames.PerceivedBy) is { Count: > 0 } said ? said : ["reporter"];
        return from who in viewers
               from strand in form.Strands
               from part in form.Many(IntakeFields.The(IntakeNames.SubStrand).NameFor(null, strand)).DefaultIfEmpty("")
               select new Perception
               {
                   IncidentId = incidentId,
                   PerceivedBy = who,
                   Strand = strand,
                   SubStrand = part,
                   Kind = form.Text(IntakeNames.PerceptionKind),
               };
    }
}
