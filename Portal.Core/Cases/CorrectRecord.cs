using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>One field that was wrong.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Record">What kind of record.</param>
/// <param name="RecordId">Which one.</param>
/// <param name="Field">Name of the field: one of <see cref="CorrectableFields.Of"/>.</param>
/// <param name="Seen">The value that the person saw and corrects.</param>
/// <param name="Value">The right value.</param>
/// <param name="Reason">Why; always needed.</param>
public sealed record CorrectRecordRequest(Guid CaseId, CorrectedRecord Record, Guid RecordId, string Field, string Seen, string Value, string Reason);

/// <summary>Somebody else changed the same field meanwhile: both values, to be shown side by side.</summary>
/// <param name="Field">The field.</param>
/// <param name="Seen">What this person saw before.</param>
/// <param name="Theirs">What it is now.</param>
/// <param name="Mine">What this person wanted it to be.</param>
/// <param name="ByName">Who changed it, when known.</param>
/// <param name="At">When (UTC), when known.</param>
public sealed record Clash(string Field, string Seen, string Theirs, string Mine, string? ByName, DateTimeOffset? At);

/// <summary>How a correction went.</summary>
/// <param name="Answer">The entry of the timeline, or the refusal; <see cref="Error.Changed"/> with a clash.</param>
/// <param name="Clash">Both values, when somebody else was faster.</param>
public sealed record CorrectionOutcome(Result<Guid> Answer, Clash? Clash);

/// <summary>
/// Corrects one field of a person, an incident or a perception. The old value stays in the trail of the case. Two people who correct
/// different fields are both served; of the same field nothing is overwritten unseen.
/// </summary>
[PolicyClause("5.3(b)")]
[PolicyClause("5.3(c)")]
[PolicyClause("4.1")]
public sealed class CorrectRecord(CaseWork work, CaseVault vault, BlindIndex index) : IUseCase
{
    /// <summary>Corrects, or shows the clash.</summary>
    public async Task<CorrectionOutcome> HandleAsync(CorrectRecordRequest request, Actor actor, CancellationToken ct)
    {
        var words = new EntryWords();
        var reason = words.Needed(request.Reason, nameof(request.Reason));
        var value = words.Optional(request.Value, nameof(request.Value), EntryWords.Long);
        if (!Enum.IsDefined(request.Record) || !CorrectableFields.Of(request.Record).Contains(request.Field, StringComparer.Ordinal))
        {
            words.Refuse(CaseRefusals.NotOffered(nameof(request.Field)));
        }

        CaseAccess? access = null;
        if (words.Errors.Count == 0 && await work.MayAsync(actor, Permission.WorkCases, request.CaseId, ct))
        {
            var opened = await vault.OpenAsync(actor, request.CaseId, "correction", ct);
            access = opened.IsSuccess ? opened.Value : null;
        }

        Clash? clash = null;
        var answer = await work.WriteAsync<Guid>(words, actor, Permission.WorkCases, request.CaseId, async file =>
        {
            if (access is null || await CorrectionTarget.FindAsync(file, request, access, index, file.Lists, ct) is not { } target)
            {
                return Error.NotFound;
            }

            if (target.Value != EntryWords.Clean(request.Seen))
            {
                clash = await ClashAsync(file, request, access, target.Value, value, ct);
                return Error.Changed with { Field = nameof(request.Value) };
            }

            if (target.Value == value)
            {
                return CaseRefusals.NothingToCorrect;
            }

            return await target.WriteAsync(value)
                ? file.Tell(new CorrectionEntry(request.Record.ToString(), request.Field, target.Value, value, reason), CorrectionEntry.Kind, request.RecordId)
                : CaseRefusals.NotOffered(nameof(request.Value));
        }, ct);
        return new(answer, answer.IsSuccess ? null : clash);
    }

    private static async Task<Clash> ClashAsync(CaseFile file, CorrectRecordRequest request, CaseAccess access, string theirs, string mine, CancellationToken ct)
    {
        var corrections = await file.Db.CaseEntries.AsNoTracking()
            .Where(e => e.CaseId == file.Case.Id && e.Kind == CorrectionEntry.Kind && e.SubjectId == request.RecordId)
            .OrderByDescending(e => e.At).ThenByDescending(e => e.Id)
            .Select(e => new { Entry = e, Name = file.Db.Staff.Where(s => s.Id == e.ById).Select(s => s.Name).FirstOrDefault() })
            .ToListAsync(ct);
        var last = corrections.Find(c => access.Open(c.Entry.Content, c.Entry.Id) is CorrectionEntry entry && entry.Field == request.Field);
        return new(request.Field, request.Seen, theirs, mine, last?.Name, last?.Entry.At);
    }
}
