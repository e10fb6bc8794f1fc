using System.Text.Json.Serialization;
using Portal.Core.Reports;

namespace Portal.Reports;

/// <summary>What <c>POST /drafts</c> takes; the body may be left out.</summary>
/// <param name="PaperForm">True for a draft that is keyed in from paper.</param>
public sealed record StartDraftCall(bool PaperForm = false);

/// <summary>What <c>PUT /drafts/{id}</c> takes.</summary>
/// <param name="Version">The version that the change builds on.</param>
/// <param name="Step">Code of the step, or null.</param>
/// <param name="Set">New values by field name.</param>
public sealed record SaveDraftCall(int? Version, string? Step, Dictionary<string, List<string?>?>? Set)
{
    /// <summary>The change, or null where the call makes no sense.</summary>
    public DraftChange? ToChange() => Version is { } version && Set is not null && Set.Values.All(values => values?.TrueForAll(value => value is not null) ?? true)
        ? new(version, Step ?? "", Set.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)(pair.Value ?? []).OfType<string>().ToList(), StringComparer.Ordinal))
        : null;
}

/// <summary>What <c>POST /reports</c> takes.</summary>
/// <param name="DraftId">The draft.</param>
/// <param name="Version">The version that was checked, or null.</param>
public sealed record SubmitCall(Guid? DraftId, int? Version = null);

/// <summary>One reason why a call was refused.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Field">The field that the words belong beside, when there is one.</param>
/// <param name="Message">Words for the person.</param>
public sealed record CallError(string Code, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Field, string Message);

/// <summary>Why a call was refused.</summary>
public sealed record CallErrors(IReadOnlyList<CallError> Errors);

/// <summary>A draft was changed elsewhere: what it holds now.</summary>
public sealed record DraftClash(int Version, IReadOnlyDictionary<string, IReadOnlyList<string>> Values, IReadOnlyList<CallError> Errors);
