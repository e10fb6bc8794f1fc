using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.Organisation;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Conflicts;

/// <summary>The household as its member of staff gives it.</summary>
/// <param name="People">Full name and date of birth of everybody; one without either is refused.</param>
/// <param name="Uprn">The home, when it is one of the Group's.</param>
public sealed record KeepHouseholdRequest(IReadOnlyList<(string? Name, DateOnly? BornOn)> People, string? Uprn);

/// <summary>
/// Keeps the register of one's own household. Cases about it are hidden from this member of staff at once, those to come when a person is
/// saved; nobody is told which, and nobody else reads the register (5.3(c)).
/// </summary>
[PolicyClause("5.3(c)")]
public sealed class KeepHousehold(UseCaseRunner runner, CaseWork work, KeyStore keyStore, BlindIndex index, CaseFeed feed) : IUseCase
{
    /// <summary>The most people of one household.</summary>
    public const int MostPeople = 12;

    private const int LongestName = 200;

    /// <summary>Keeps it.</summary>
    public async Task<Result<Guid>> HandleAsync(KeepHouseholdRequest request, Actor actor, CancellationToken ct)
    {
        var keys = await keyStore.LoadAsync([actor.StaffId], ct);
        if (actor.May(Permission.KeepOwnHousehold) && keys.Find(actor.StaffId) is null)
        {
            keys = await keyStore.CreateAsync([new(actor.StaffId, null)], null, ct);
        }

        List<Guid> hidden = [];
        var kept = await runner.WriteAsync<Guid>(actor, Permission.KeepOwnHousehold, async unit =>
        {
            var (people, home, errors) = await ReadAsync(unit, request);
            if (errors.Count > 0)
            {
                return Result<Guid>.From(Result.Refused(errors));
            }

            var content = new CaseSealer(actor.StaffId, keys).Seal(actor.StaffId, new HouseholdContent(people, home?.Uprn ?? "", home is null ? "" : $"{home.Address}, {home.Postcode}"));
            if (await unit.Db.StaffHouseholds.FirstOrDefaultAsync(h => h.Id == actor.StaffId, ct) is { } row)
            {
                (row.Content, row.SavedAt) = (content, unit.Now);
            }
            else
            {
                unit.Db.StaffHouseholds.Add(new() { Id = actor.StaffId, Content = content, SavedAt = unit.Now });
            }

            var tokens = Tokens(actor.StaffId, people, home?.Uprn);
            unit.Db.StaffHouseholdTokens.RemoveRange(await unit.Db.StaffHouseholdTokens.Where(t => t.StaffId == actor.StaffId).ToListAsync(ct));
            unit.Db.StaffHouseholdTokens.AddRange(tokens);
            hidden = await HouseholdMatches.ExcludeAsync(unit.Db, actor.StaffId, tokens, unit.Now, ct);
            unit.Subjects.Add(actor.StaffId);
            return actor.StaffId;
        }, ct);
        if (kept.IsSuccess)
        {
            await GiveBackAsync(actor.StaffId, hidden, ct);
        }

        return kept;
    }

    // A case that was theirs goes back to the pool; open pages of it close
    private async Task GiveBackAsync(Guid staffId, List<Guid> cases, CancellationToken ct)
    {
        foreach (var caseId in cases)
        {
            await work.WriteAsync<bool>(Actor.System, Permission.AllocateCases, caseId, file => Task.FromResult(
                file.Case.OfficerId != staffId ? CaseRefusals.WrongStatus
                    : file.BackToPool() is { IsSuccess: false } refused ? Result<bool>.From(refused) : true), ct);
            feed.Tell(caseId);
        }
    }

    private async Task<(List<HouseholdPerson> People, Property? Home, List<Error> Errors)> ReadAsync(UnitOfWork unit, KeepHouseholdRequest request)
    {
        var people = new List<HouseholdPerson>();
        var errors = new List<Error>();
        foreach (var ((name, born), number) in request.People.Take(MostPeople).Select((person, i) => (person, i + 1)))
        {
            var clean = string.Join(' ', EntryWords.Clean(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            if (clean.Length is 0 or > LongestName || index.NameAndBirthToken(clean, born) is null && born is not null)
            {
                errors.Add(Error.Invalid("Household.NameNeeded", $"Name{number}"));
            }

            if (born is not { } day || day > UkTime.DateOf(unit.Now) || day.Year < 1900)
            {
                errors.Add(Error.Invalid("Household.BirthNeeded", $"Born{number}"));
            }
            else
            {
                people.Add(new(clean, day));
            }
        }

        var uprn = request.Uprn?.Trim() ?? "";
        var home = uprn.Length == 0 ? null : await unit.Db.Properties.AsNoTracking().FirstOrDefaultAsync(p => p.Uprn == uprn, unit.Cancellation);
        if (uprn.Length > 0 && home is null)
        {
            errors.Add(Error.Invalid("Household.NoSuchHome", "Uprn"));
        }

        return (people, home, errors);
    }

    private List<StaffHouseholdToken> Tokens(Guid staffId, IEnumerable<HouseholdPerson> people, string? uprn) =>
    [
        .. people.Select(p => (Field: BlindField.NameAndBirth, Token: index.NameAndBirthToken(p.Name, p.BornOn)))
            .Append((Field: BlindField.Uprn, Token: index.Token(BlindField.Uprn, uprn)))
            .Where(t => t.Token is not null).Distinct()
            .Select(t => new StaffHouseholdToken { StaffId = staffId, Field = t.Field, Token = t.Token!.Value }),
    ];
}
