using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Confidentiality;

/// <summary>How many different cases somebody may open on a UK day before it is told and they prove again who they are.</summary>
public sealed class ReadLimits
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "ReadLimits";

    /// <summary>A Case Management Officer.</summary>
    public int Officer { get; set; } = 60;

    /// <summary>A team leader.</summary>
    public int TeamLeader { get; set; } = 120;

    /// <summary>The Specialist.</summary>
    public int Specialist { get; set; } = 200;

    /// <summary>Everybody else who can open one.</summary>
    public int Others { get; set; } = 20;

    /// <summary>The highest that one of these roles has.</summary>
    public int Of(IReadOnlyCollection<Role> roles) => new[] { Others }
        .Concat(roles.Select(role => role switch
        {
            Role.CaseManagementOfficer => Officer,
            Role.CommunitySafetyTeamLeader => TeamLeader,
            Role.CommunitySafetySpecialist => Specialist,
            _ => Others,
        })).Max();
}

/// <summary>What the ceiling says about opening one more case.</summary>
public enum CeilingAnswer
{
    /// <summary>Within what a day's work needs.</summary>
    Within,

    /// <summary>Beyond it, but proved since: opened, and told.</summary>
    Proved,

    /// <summary>Beyond it: told, and not opened before the person proves again who they are.</summary>
    Beyond,
}

/// <summary>
/// Counts the different cases that each person opens on a UK day, in real time. Each time that the ceiling is reached it is told on the
/// trail; from then on a fresh proof is wanted, which is good for half as many cases again. Every instance counts from the trail when it
/// first meets somebody on a day, and by itself from then on.
/// </summary>
public sealed class ReadCeiling(PortalStore store, SessionStore sessions, ReadLimits limits, TimeProvider time)
{
    /// <summary>What the trail calls it.</summary>
    public const string Reached = "ReadCeilingReached";

    private readonly ConcurrentDictionary<Guid, Day> days = new();

    /// <summary>Counts one case, and says whether it is opened. A case that was opened on the day already is always within.</summary>
    /// <param name="actor">Who opens it.</param>
    /// <param name="caseId">Which one.</param>
    /// <param name="ct">Stops the operation.</param>
    /// <returns>The answer, and whether it is to be told on the trail now.</returns>
    public async ValueTask<(CeilingAnswer Answer, bool Tell, int Count)> CountAsync(Actor actor, Guid caseId, CancellationToken ct)
    {
        if (actor.IsSystem)
        {
            return (CeilingAnswer.Within, false, 0);
        }

        var day = await DayAsync(actor.StaffId, ct);
        var steppedUp = (await sessions.LookAsync(actor.SessionId, ct))?.SteppedUpAt;
        lock (day)
        {
            if (day.Cases.Contains(caseId))
            {
                return (CeilingAnswer.Within, false, day.Cases.Count);
            }

            var limit = limits.Of(actor.Roles);
            if (day.ToldAt is { } told && steppedUp > told)
            {
                (day.Extra, day.ToldAt) = (day.Extra + Math.Max(1, limit / 2), null);
            }

            if (day.Cases.Count < limit + day.Extra)
            {
                day.Cases.Add(caseId);
                return (day.Extra > 0 ? CeilingAnswer.Proved : CeilingAnswer.Within, false, day.Cases.Count);
            }

            var first = day.ToldAt is null;
            day.ToldAt ??= time.GetUtcNow();
            return (CeilingAnswer.Beyond, first, day.Cases.Count);
        }
    }

    private async ValueTask<Day> DayAsync(Guid staffId, CancellationToken ct)
    {
        var today = UkTime.DateOf(time.GetUtcNow());
        if (days.TryGetValue(staffId, out var day) && day.Date == today)
        {
            return day;
        }

        var from = UkTime.ToInstant(today, TimeOnly.MinValue);
        await using var db = store.Read();
        var opened = await db.AuditEntries
            .Where(a => a.StaffId == staffId && a.At >= from && a.Kind == AuditKind.Look && a.Action == CaseVault.OpenAction && a.CaseId != null)
            .Select(a => a.CaseId!.Value).Distinct().ToListAsync(ct);
        var fresh = new Day(today, [.. opened]);
        return days.AddOrUpdate(staffId, fresh, (_, known) => known.Date == today ? known : fresh);
    }

    private sealed class Day(DateOnly date, HashSet<Guid> cases)
    {
        public DateOnly Date { get; } = date;

        public HashSet<Guid> Cases { get; } = cases;

        public int Extra { get; set; }

        public DateTimeOffset? ToldAt { get; set; }
    }
}
