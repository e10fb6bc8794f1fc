using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention;

/// <summary>What is recorded when a leaflet is handed over at a sign-up.</summary>
/// <param name="IssueId">Chosen by the form: sending it twice records one issue.</param>
/// <param name="TenancyReference">As typed.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="DocumentVersion">Version of the print that was handed over.</param>
public sealed record IssueLeafletRequest(Guid IssueId, string? TenancyReference, string? Language, string DocumentVersion);

/// <summary>Records that the leaflet was given at the sign-up of a tenancy. Refused only for a reference or language that cannot be one.</summary>
[PolicyClause("5.4(c)")]
public sealed partial class IssueLeaflet(UseCaseRunner runner, LeafletLibrary library) : IUseCase
{
    /// <summary>The issue, new or already on record.</summary>
    public Task<Result<LeafletIssue>> HandleAsync(IssueLeafletRequest request, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        return runner.WriteAsync<LeafletIssue>(actor, Permission.IssueLeaflets, async unit =>
        {
            var reference = Normalise(request.TenancyReference);
            if (!TenancyReference().IsMatch(reference))
            {
                return Error.Invalid(
                    reference.Length == 0 ? "Leaflet.TenancyReferenceMissing" : "Leaflet.TenancyReferenceUnusable", nameof(request.TenancyReference));
            }

            if (library.Find(request.Language) is not { } content)
            {
                return Error.Invalid("Leaflet.LanguageUnknown", nameof(request.Language));
            }

            var issue = await unit.Db.Set<LeafletIssue>().SingleOrDefaultAsync(i => i.Id == request.IssueId, unit.Cancellation);
            if (issue is null)
            {
                issue = LeafletIssue.Create(
                    request.IssueId, reference, content.Language, content.Version, request.DocumentVersion, actor.StaffId, unit.Now);
                unit.Db.Add(issue);
            }

            unit.Subjects.Add(issue.Id);
            return issue;
        }, ct);
    }

    private static string Normalise(string? typed) => Spaces().Replace(typed ?? "", " ").Trim().ToUpperInvariant();

    [GeneratedRegex(@"^[A-Z0-9](?:[A-Z0-9 ./-]{0,38}[A-Z0-9])?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TenancyReference();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
