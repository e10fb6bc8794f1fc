using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Reports.Intake;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Core.Reports.Queries;

/// <summary>Reads a draft for its author without showing it: for previews, which tell times and references only.</summary>
internal static class OwnDraft
{
    public static async Task<Result<IntakeReading>> ReadAsync(
        PortalContext db, KeyStore keyStore, CodeLists lists, Guid draftId, Actor author, DateTimeOffset now, CancellationToken ct)
    {
        var draft = author.May(Permission.TakeReports)
            ? await db.Drafts.Unsubmitted().FirstOrDefaultAsync(d => d.Id == draftId && d.AuthorId == author.StaffId, ct)
            : null;
        if (draft is null)
        {
            return Error.NotFound;
        }

        var access = CaseAccess.WithoutShowing(draft.Id, await keyStore.LoadAsync([draft.Id], ct));
        return IntakeReader.Read(access.Open(draft.Content, draft.Id).Values, lists, draft.ReceivedAt, now);
    }
}
