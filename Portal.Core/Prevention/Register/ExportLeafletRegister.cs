using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Register;

/// <summary>Gives the register away as a file. It names tenancies, so the trail says who took how many lines.</summary>
[PolicyClause("5.4(c)")]
public sealed class ExportLeafletRegister(UseCaseRunner runner, LeafletRegister register) : IUseCase
{
    /// <summary>The lines that the filter lets through, newest first.</summary>
    public async Task<Result<IReadOnlyList<LeafletRegisterLine>>> HandleAsync(LeafletRegisterFilter filter, Actor actor, CancellationToken ct)
    {
        var page = await register.AllAsync(filter, actor, ct);
        return page.IsSuccess
            ? await runner.WriteAsync(actor, Permission.IssueLeaflets, unit =>
            {
                unit.Note = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{page.Value.Lines.Count} lines");
                return Task.FromResult(Result.Success(page.Value.Lines));
            }, ct)
            : page.Error;
    }
}
