using Portal.Core.People;
using Portal.Core.Reports.Intake;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Core.Cases.Opening;

/// <summary>What a form says about one person reported. Nothing here is a finding (4.7).</summary>
internal static class ReportedOfForm
{
    public static OpeningParty Read(IntakeForm form, CodeLists lists, int number)
    {
        var at = $"reported[{number}].";
        var details = new PartyDetails
        {
            NameUsed = form.Text(at + "name"),
            Uprn = form.Text(at + "uprn"),
            Address = form.Text(at + "address"),
            TenancyRef = form.Text(at + "tenancyRef"),
            DateOfBirth = form.Date(at + "dateOfBirth"),
            AgeBand = form.Text(at + "ageBand"),
            Description = Description(form, lists, at),
            RelationToVictim = form.Text(at + "relation"),
            SafeToApproach = form.Text(at + "safeToContact"),
            Vulnerability = form.Text(at + "vulnerability"),
        };
        return PeopleOfForm.New(PartyRoles.PersonReported, details, form.Text(at + "identity") switch
        {
            "named" => PartyIdentity.Named,
            "described" => PartyIdentity.Described,
            "unknown" => PartyIdentity.Unknown,
            _ => details.NameUsed.Length > 0 ? PartyIdentity.Named : details.Description.Length > 0 ? PartyIdentity.Described : PartyIdentity.Unknown,
        });
    }

    private static string Description(IntakeForm form, CodeLists lists, string at) => VictimOfForm.Sentences(
        string.Join(", ", new[]
        {
            VictimOfForm.Words(form, lists, at + "sex", PersonReportedCodeLists.DescribedSex),
            VictimOfForm.Words(form, lists, at + "build", PersonReportedCodeLists.Build),
        }.Where(words => words.Length > 0)),
        form.Text(at + "description"),
        Named("Vehicle: ", form.Text(at + "vehicle")),
        Named("Animal: ", form.Text(at + "dog")),
        form.Text(at + "relationWords"));

    private static string Named(string prefix, string words) => words.Length > 0 ? prefix + words : "";
}
