using Portal.Core.Access;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>A note and who may read it.</summary>
public sealed record AddNoteRequest(Guid CaseId, string Text, EntryAudience Audience);

/// <summary>
/// Adds a note: for the victim to be told, for the case team, or restricted to the officer, the team leader and the Specialist. Notes are
/// only ever added, so two of them never clash.
/// </summary>
[PolicyClause("5.3(c)")]
[PolicyClause("5.3(d)")]
public sealed class AddNote(CaseWork work) : IUseCase
{
    /// <summary>Answers with the entry of the timeline.</summary>
    public Task<Result<Guid>> HandleAsync(AddNoteRequest request, Actor actor, CancellationToken ct)
    {
        var words = new EntryWords();
        var text = words.Needed(request.Text, nameof(request.Text), EntryWords.Long);
        if (!Enum.IsDefined(request.Audience))
        {
            words.Refuse(CaseRefusals.NotOffered(nameof(request.Audience)));
        }

        return work.WriteAsync(words, actor, Permission.WorkCases, request.CaseId, file =>
            Task.FromResult<Result<Guid>>(file.Tell(new NoteEntry(text), NoteEntry.Kind, null, request.Audience)), ct);
    }
}
