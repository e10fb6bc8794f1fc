using Microsoft.EntityFrameworkCore;
using Portal.Core.Cases;

namespace Portal.Core.RiskAssessments;

/// <summary>Where the facts for an assessment come from.</summary>
internal static class RiskSources
{
    /// <summary>The assessments of a case.</summary>
    public static IQueryable<RiskAssessment> Of(CaseFile file) => file.Db.RiskAssessments.Where(r => r.CaseId == file.Case.Id);

    /// <summary>The last assessment by questions; null before there is one.</summary>
    public static Task<RiskAssessment?> LastAsync(CaseFile file, CancellationToken ct) =>
        Of(file).Where(r => r.Instrument != "").OrderByDescending(r => r.At).ThenByDescending(r => r.Id).FirstOrDefaultAsync(ct);

    /// <summary>What is known of the case now.</summary>
    public static async Task<RiskFacts> FactsAsync(CaseFile file, CancellationToken ct)
    {
        var since = (await LastAsync(file, ct))?.At ?? DateTimeOffset.MinValue;
        var incidents = await file.Db.Incidents.AsNoTracking().Where(i => i.CaseId == file.Case.Id).Select(i => new { i.RecordedAt, i.Types }).ToListAsync(ct);
        return new(
            [.. incidents.Where(i => i.RecordedAt > since).SelectMany(i => i.Types).Distinct(StringComparer.Ordinal)],
            incidents.Count, file.Case.Hate, file.Case.HonourConcern);
    }
}
