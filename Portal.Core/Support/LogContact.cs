using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.People;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Support;

/// <summary>A contact made or tried.</summary>
public sealed record LogContactRequest
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>When it took place (UTC); null for now.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Code of the way of contact.</summary>
    public required string Method { get; init; }

    /// <summary>Code of with whom.</summary>
    public required string With { get; init; }

    /// <summary>The person of the case, when it was one of them.</summary>
    public Guid? PartyId { get; init; }

    /// <summary>Code of what came of it; the list says which mean that the person was reached.</summary>
    public required string Outcome { get; init; }

    /// <summary>What was said.</summary>
    public string Said { get; init; } = "";

    /// <summary>What was promised.</summary>
    public string Promised { get; init; } = "";

    /// <summary>UK day by which it was promised; due at close of business.</summary>
    public DateOnly? PromiseDueOn { get; init; }

    /// <summary>Who may read it.</summary>
    public EntryAudience Audience { get; init; }
}

/// <summary>
/// Logs a contact (5.3(d)). Reaching the victim, someone who speaks for them, or the reporter where no victim is known, meets the standard
/// of first contact and keeps the promises made before, so it needs a few words of what was said or promised. A try is recorded and counts as a try: it neither meets nor keeps anything.
/// </summary>
[PolicyClause("5.3(d)")]
[PolicyClause("5.1.1")]
public sealed class LogContact(CaseWork work) : IUseCase
{
    private static readonly TimeSpan FurthestPromise = TimeSpan.FromDays(366);

    /// <summary>Answers with the entry of the timeline.</summary>
    public async Task<Result<Guid>> HandleAsync(LogContactRequest request, Actor actor, CancellationToken ct)
    {
        var (words, lists) = (new EntryWords(), await work.ListsAsync(ct));
        words.Code(lists, ContactCodeLists.ContactMethod, request.Method, nameof(request.Method));
        words.Code(lists, SupportCodeLists.ContactWith, request.With, nameof(request.With));
        words.Code(lists, SupportCodeLists.ContactOutcome, request.Outcome, nameof(request.Outcome));

        // A contact that meets a standard and keeps a promise is never the outcome of one press by mistake
        var reached = lists.Of(SupportCodeLists.ContactOutcome).TryGet(request.Outcome, out var outcome) && outcome.Flag(CodeAttributes.ContactMade);
        var wordless = reached && string.IsNullOrWhiteSpace(request.Promised);
        var clean = request with
        {
            Said = wordless ? words.Needed(request.Said, nameof(request.Said), EntryWords.Long) : words.Optional(request.Said, nameof(request.Said), EntryWords.Long),
            Promised = words.Optional(request.Promised, nameof(request.Promised)),
        };
        if (clean.Promised.Length > 0 && clean.PromiseDueOn is null)
        {
            words.Refuse(CaseRefusals.PromiseNeedsDay(nameof(request.PromiseDueOn)));
        }

        if (!Enum.IsDefined(request.Audience))
        {
            words.Refuse(CaseRefusals.NotOffered(nameof(request.Audience)));
        }

        return await work.WriteAsync(words, actor, Permission.WorkCases, request.CaseId, file => LogAsync(file, clean, ct), ct);
    }

    private static async Task<Result<Guid>> LogAsync(CaseFile file, LogContactRequest request, CancellationToken ct)
    {
        var at = request.At?.ToUniversalTime() ?? file.Now;
        var promiseDue = request.PromiseDueOn is { } day ? PromiseDue(file, day) : null;
        if (at > file.Now || at < file.Case.ReceivedAt)
        {
            return CaseRefusals.TimeNotPossible(nameof(request.At));
        }

        if (request.PromiseDueOn is not null && promiseDue is null)
        {
            return CaseRefusals.PromiseDayNotPossible(nameof(request.PromiseDueOn));
        }

        var roles = await file.Db.Parties.Where(p => p.CaseId == file.Case.Id).Select(p => new { p.Id, p.Roles }).ToListAsync(ct);
        if (request.PartyId is { } party && roles.TrueForAll(p => p.Id != party))
        {
            return CaseRefusals.PersonNotInCase(nameof(request.PartyId));
        }

        var reached = file.Lists.Of(SupportCodeLists.ContactOutcome)[request.Outcome].Flag(CodeAttributes.ContactMade);
        var entry = file.Tell(
            new ContactEntry(reached, request.Method, request.With, request.Outcome, request.Said, request.Promised, request.PromiseDueOn),
            ContactEntry.Kind, request.PartyId, request.Audience, at);
        if (reached && ReachesTheVictim(request.With, victimKnown: roles.Exists(p => p.Roles.HasFlag(PartyRoles.Victim))))
        {
            CaseClocks.Done(file.Clocks, StandardCodes.FirstContact, at);
            Keep(file, request.PartyId, entry, at);
        }

        if (promiseDue is { } due)
        {
            Promise(file, request.PartyId, entry, at, due);
        }

        file.Begun();
        return entry;
    }

    private static bool ReachesTheVictim(string with, bool victimKnown) => with is "victim" or "advocate" || (with == "reporter" && !victimKnown);

    private static void Keep(CaseFile file, Guid? partyId, Guid entry, DateTimeOffset at)
    {
        foreach (var promise in file.Promises.Where(p => p.KeptAt is null && p.MadeAt <= at && (partyId is null || p.PartyId is null || p.PartyId == partyId)))
        {
            (promise.KeptAt, promise.KeptInEntryId) = (at, entry);
        }
    }

    private static void Promise(CaseFile file, Guid? partyId, Guid entry, DateTimeOffset at, DateTimeOffset due)
    {
        var promise = new CasePromise { CaseId = file.Case.Id, PartyId = partyId, MadeInEntryId = entry, MadeAt = at, DueAt = due };
        file.Promises.Add(promise);
        file.Db.CasePromises.Add(promise);
    }

    private static DateTimeOffset? PromiseDue(CaseFile file, DateOnly day)
    {
        var due = file.Timing.CloseOn(day);
        return due > file.Now && due <= file.Now + FurthestPromise ? due : null;
    }
}
