using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>
/// What another slice asks for before a case can be proposed for closing: its risk looked at, its investigation ended, its plan done. Every rule
/// is asked, so that an officer reads at once all that is still to be done.
/// </summary>
internal interface IClosingRule
{
    /// <summary>Why the case cannot be closed yet; null when nothing stands against it.</summary>
    /// <param name="file">The case.</param>
    /// <param name="reason">Code of the reason for closing.</param>
    /// <param name="ct">Stops the operation.</param>
    Task<Error?> RefusalAsync(CaseFile file, string reason, CancellationToken ct);
}

/// <summary>The rules of all slices, in the order in which an officer works.</summary>
public sealed class ClosingRules
{
    private readonly IReadOnlyList<IClosingRule> rules;

    internal ClosingRules(IReadOnlyList<IClosingRule> rules) => this.rules = rules;

    /// <summary>All that stands against closing; empty when nothing does.</summary>
    internal async Task<IReadOnlyList<Error>> RefusalsAsync(CaseFile file, string reason, CancellationToken ct)
    {
        var refusals = new List<Error>();
        foreach (var rule in rules)
        {
            refusals.AddRange(await rule.RefusalAsync(file, reason, ct) is { } refusal ? [refusal] : []);
        }

        return refusals;
    }
}

/// <summary>Reasons for closing under which there was nothing to look into: a case that is counted elsewhere, or was never ours.</summary>
internal static class ClosingWithoutWork
{
    /// <summary>Whether the reason is one of them.</summary>
    public static bool Is(CaseFile file, string reason) => reason == "out-of-remit"
        || (file.Lists.Of(CaseCodeLists.ClosureReason).TryGet(reason, out var item) && item.Flag(SharedKernel.Codes.CodeAttributes.NotCounted));
}
