using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Register;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention;

/// <summary>What is recorded at the sign-up of a tenancy.</summary>
/// <param name="IssueId">Chosen by the form: sending it twice records one issue.</param>
/// <param name="TenancyReference">As typed.</param>
/// <param name="Language">BCP 47 tag; not asked for when it was refused.</param>
/// <param name="DocumentVersion">Version of the print that was handed over; empty for one from stock.</param>
public sealed record IssueLeafletRequest(Guid IssueId, string? TenancyReference, string? Language, string DocumentVersion)
{
    /// <summary>Printed, from stock, or refused.</summary>
    public LeafletIssueKind Kind { get; init; }

    /// <summary>How it is printed, see <see cref="LeafletIssue.Format"/>.</summary>
    public string Format { get; init; } = LeafletFormats.NameOf(LeafletFormat.Sheet);

    /// <summary>Why it was refused, if somebody said so.</summary>
    public string? Reason { get; init; }

    /// <summary>The offices that the print names.</summary>
    public IReadOnlyList<PrintedContact> Contacts { get; init; } = [];

    /// <summary>The printing job that it is part of.</summary>
    public Guid? BatchId { get; init; }
}

/// <summary>
/// Records at the sign-up of a tenancy that the leaflet was given, or offered and refused. Outside a demonstration only an approved text of the English
/// version in force is handed over.
/// </summary>
[PolicyClause("5.4(c)")]
public sealed class IssueLeaflet(UseCaseRunner runner, LeafletLibrary library, LeafletRules rules) : IUseCase
{
    /// <summary>The issue, new or already on record.</summary>
    public async Task<Result<LeafletIssue>> HandleAsync(IssueLeafletRequest request, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        await library.FreshenAsync(ct);
        return await runner.WriteAsync<LeafletIssue>(actor, Permission.IssueLeaflets, async unit =>
        {
            var reference = SignUps.Normalise(request.TenancyReference);
            var content = library.Find(request.Language);
            Error?[] found =
            [
                SignUps.WhyNot(reference, nameof(request.TenancyReference)),
                request.Kind == LeafletIssueKind.Refused ? WhyNotReason(request.Reason) : WhyNotGive(content, request.Format),
            ];
            if (found.OfType<Error>().ToList() is { Count: > 0 } errors)
            {
                return Result<LeafletIssue>.From(Result.Refused(errors));
            }

            var issue = await unit.Db.Set<LeafletIssue>().SingleOrDefaultAsync(i => i.Id == request.IssueId, unit.Cancellation);
            if (issue is null)
            {
                issue = await MakeAsync(unit, request, reference, content);
                unit.Db.Add(issue);
            }

            unit.Subjects.Add(issue.Id);
            unit.Note = issue.Kind.ToString();
            return issue;
        }, ct);
    }

    private async Task<LeafletIssue> MakeAsync(UnitOfWork unit, IssueLeafletRequest request, string reference, LeafletContent? content)
    {
        var signUp = await SignUps.FindAsync(unit.Db, reference, unit.Actor, unit.Cancellation);
        if (request.Kind == LeafletIssueKind.Refused)
        {
            return LeafletIssue.Refused(request.IssueId, signUp, Trimmed(request.Reason), unit.Actor.StaffId, unit.Now);
        }

        var copy = request.Kind == LeafletIssueKind.FromStock
            ? await LeafletStock.NewestAsync(unit.Db, signUp.OfficeId, content!.Language, request.Format, unit.Cancellation)
            : new(content!.Language, request.Format, request.Format == LeafletEdition.EasyRead ? library.EasyRead!.Version : content.Version, request.DocumentVersion);
        if (request.Kind == LeafletIssueKind.Printed)
        {
            await LeafletPrints.RememberAsync(unit, copy, request.Contacts);
        }

        return LeafletIssue.Given(request.IssueId, request.Kind, signUp, copy, unit.Actor.StaffId, unit.Now, request.BatchId);
    }

    private Error? WhyNotGive(LeafletContent? content, string format)
    {
        var isEasyRead = format == LeafletEdition.EasyRead;
        if (content is null)
        {
            return Error.Invalid("Leaflet.LanguageUnknown", nameof(IssueLeafletRequest.Language));
        }

        if (isEasyRead ? library.EasyRead is null : LeafletFormats.Find(format) is null)
        {
            return Error.Invalid("Leaflet.FormatUnknown", nameof(IssueLeafletRequest.Format));
        }

        if (rules.IsDemonstration)
        {
            return null;
        }

        return isEasyRead
            ? library.EasyRead!.IsDraft(library.Source) ? Error.Invalid("Leaflet.EasyReadNotApproved", nameof(IssueLeafletRequest.Format)) : null
            : library.IsDraft(content) ? Error.Invalid("Leaflet.NotApproved", nameof(IssueLeafletRequest.Language), content.EnglishName) : null;
    }

    private static Error? WhyNotReason(string? reason) =>
        Trimmed(reason) is var words && (words.Length > LeafletIssue.ReasonMaxLength || words.Any(c => char.IsControl(c) || c is '<' or '>'))
            ? Error.Invalid("Leaflet.ReasonUnusable", nameof(IssueLeafletRequest.Reason), LeafletIssue.ReasonMaxLength)
            : null;

    private static string Trimmed(string? reason) => string.Join(' ', (reason ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
