using Portal.Composition.Settings;
using Portal.Core.Access;
using Portal.Core.Actions;
using Portal.Core.Cases.Queries;
using Portal.Core.Codes;
using Portal.Core.Prevention;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;
using Portal.Documents.Printing;
using Portal.Documents.Shell;
using Portal.Resources;

namespace Portal.Documents.PlanLetter;

/// <summary>Prints the plan as a letter to the victim. It is made each time and kept nowhere.</summary>
public sealed class PlanLetterPress(
    CaseByReference cases, PlanLetterQuery letters, CodeListStore codes, FindReportingCentres centres, IPdfPrinter printer, UkClock clock, IHostEnvironment environment)
{
    /// <summary>What the letter says now. Refused where a letter would not be safe.</summary>
    public async Task<Result<PlanLetterModel>> FindModelAsync(Actor actor, string reference, CancellationToken ct)
    {
        var found = await cases.AskAsync(reference, actor, ct);
        if (!found.IsSuccess)
        {
            return found.Error;
        }

        var letter = await letters.AskAsync(found.Value.CaseId, actor, ct);
        if (!letter.IsSuccess)
        {
            return letter.Error;
        }

        var lists = await codes.GetAsync(ct);
        var places = new LeafletContacts([.. (await centres.HandleAsync(ct)).OrderByDescending(centre => centre.Id == actor.OfficeId).Select(centre => centre.Place)], environment.IsMadeUp());
        var office = places.Printable.FirstOrDefault(place => place.Phone is not null);
        return new PlanLetterModel(
            new()
            {
                Title = SharedWords.Fill(PaperWords.Get("PlanFileTitle"), letter.Value.Reference),
                Address = letter.Value.Address,
                Sender = [PaperWords.Get("PlanTeam"), .. office is null ? Array.Empty<string>() : [office.Name, office.Phone!]],
                Reference = letter.Value.Reference,
                Date = clock.Today,
                IsDemonstration = environment.IsMadeUp(),
            },
            letter.Value.NameUsed,
            letter.Value.OfficerName ?? "",
            [.. letter.Value.Lines.Select(line => new PlanLetterItem(lists.Words(ActionCodeLists.ActionType, line.Type), line.What, line.DueAt))]);
    }

    /// <summary>The letter as PDF.</summary>
    public async Task<Result<byte[]>> PrintAsync(Actor actor, string reference, CancellationToken ct)
    {
        var model = await FindModelAsync(actor, reference, ct);
        if (!model.IsSuccess)
        {
            return model.Error;
        }

        var printed = await printer.PrintAsync<PlanLetterDocument>(
            new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(PlanLetterDocument.Model)] = model.Value,
                [nameof(PlanLetterDocument.Mode)] = DocumentMode.Print,
            },
            ct);
        return printed.IsSuccess ? printed.Value.Bytes : printed.Error;
    }
}
