using Portal.Core.People;
using Portal.Core.Reports;
using Portal.Core.Reports.Intake;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Core.Cases.Opening;

/// <summary>
/// The people that a form tells of: victims first, then people reported, witnesses and a reporter who is somebody else. Nobody is made up:
/// graffiti on a wall with nobody named gives no person at all.
/// </summary>
internal static class PeopleOfForm
{
    private static readonly string[] NoPerson = ["nobody-known", "community"];

    public static IReadOnlyList<OpeningParty> Read(IntakeForm form, CodeLists lists)
    {
        var reporterIsVictim = lists.Of(ReceiptCodeLists.ReporterRole).TryGet(form.Text(IntakeNames.ReporterRole), out var role) && role.Flag(CodeAttributes.IsVictim);
        var people = new List<OpeningParty>();
        foreach (var number in form.People("victim").Where(number => !NoPerson.Contains(form.Text($"victim[{number}].kind"), StringComparer.Ordinal)))
        {
            var isReporter = reporterIsVictim && !people.Exists(party => party.IsReporter);
            people.Add(Victim(VictimOfForm.Read(form, lists, number), form, isReporter));
        }

        people.AddRange(form.People("reported").Select(number => ReportedOfForm.Read(form, lists, number)));
        people.AddRange(form.People("witness").Select(number => Witness(form, number)));
        if (!people.Exists(party => party.IsReporter) && Reporter(form, reporterIsVictim) is { } reporter)
        {
            people.Add(reporter);
        }

        return people;
    }

    private static OpeningParty Victim(PartyDetails details, IntakeForm form, bool isReporter)
    {
        if (isReporter)
        {
            details = details with
            {
                NameUsed = details.NameUsed.Length > 0 ? details.NameUsed : form.Text("reporterName"),
                Phone = details.Phone.Length > 0 ? details.Phone : form.Text("reporterPhone"),
                Email = details.Email.Length > 0 ? details.Email : form.Text("reporterEmail"),
                Notes = form.Text("reporterContactNotes"),
            };
        }

        return New(PartyRoles.Victim | (isReporter ? PartyRoles.Reporter : PartyRoles.None), details);
    }

    private static OpeningParty Witness(IntakeForm form, int number)
    {
        var at = $"witness[{number}].";
        return New(PartyRoles.Witness, new()
        {
            NameUsed = form.Text(at + "name"),
            Phone = form.Text(at + "phone"),
            Email = form.Text(at + "email"),
            Address = form.Text(at + "address"),
            WillGiveStatement = form.Text(at + "willing"),
            Notes = form.Text(at + "notes"),
        });
    }

    private static OpeningParty? Reporter(IntakeForm form, bool isVictim)
    {
        var details = new PartyDetails
        {
            NameUsed = form.Text("reporterName"),
            Phone = form.Text("reporterPhone"),
            Email = form.Text("reporterEmail"),
            Organisation = string.Join(", ", new[] { form.Text("reporterOrganisation"), form.Text("reporterReference") }.Where(text => text.Length > 0)),
            Notes = form.Text("reporterContactNotes"),
        };
        if (string.Concat(details.NameUsed, details.Phone, details.Email, details.Organisation).Length == 0)
        {
            return null;
        }

        var also = isVictim ? PartyRoles.Victim
            : form.Text(IntakeNames.ReporterRole) == "witness" ? PartyRoles.Witness
            : PartyRoles.None;
        return New(PartyRoles.Reporter | also, details);
    }

    internal static OpeningParty New(PartyRoles roles, PartyDetails details, PartyIdentity? identity = null) =>
        new(Guid.CreateVersion7(), roles, identity ?? (details.NameUsed.Length > 0 ? PartyIdentity.Named : PartyIdentity.Unknown), details);
}
