using Portal.Core.Cases.Queries;

namespace Portal.Navigation;

/// <summary>The addresses of a case and of its acts, relative to the base address of the portal.</summary>
public static class CaseUrls
{
    /// <summary>The case page.</summary>
    public static string Page(string reference) => $"cases/{reference}";

    /// <summary>The case page after an act, with its notice.</summary>
    public static string After(string reference, string act) => $"cases/{reference}?done={act}";

    /// <summary>The page of one act.</summary>
    public static string Act(string reference, string act) => $"cases/{reference}/{act}";

    /// <summary>The page for one proposed join.</summary>
    public static string Join(string reference, Guid proposalId) => $"cases/{reference}/join/{proposalId:N}";

    /// <summary>The page for taking a linked report back.</summary>
    public static string Unlink(string reference, string reportReference) => $"cases/{reference}/unlink/{reportReference}";

    /// <summary>The page on which a step of the investigation ends.</summary>
    public static string EndStep(string reference, Guid stepId) => $"cases/{reference}/investigation/{stepId:N}/end";

    /// <summary>The page for the finding about an incident.</summary>
    public static string Finding(string reference, Guid incidentId) => $"cases/{reference}/investigation/finding/{incidentId:N}";

    /// <summary>The page on which an action of a type is put forward.</summary>
    public static string AddAction(string reference, string type) => $"cases/{reference}/plan/add/{type}";

    /// <summary>The page of a step in the life of an action: agree, begin, end.</summary>
    public static string ActionStep(string reference, Guid actionId, string step) => $"cases/{reference}/plan/{actionId:N}/{step}";

    /// <summary>The plan as a letter to the victim, as PDF.</summary>
    public static string PlanLetter(string reference) => $"cases/{reference}/plan/letter.pdf";

    /// <summary>The page for printing.</summary>
    public static string Print(string reference) => $"cases/{reference}/print";

    /// <summary>The timeline with one kind of act, or all; from the newest, or from where a page ended.</summary>
    public static string Timeline(string reference, string? kind, PageKey? before = null)
    {
        var parts = new[] { string.IsNullOrEmpty(kind) ? null : $"kind={kind}", before is null ? null : $"before={before}" }.Where(part => part is not null);
        var query = string.Join('&', parts);
        return (query.Length == 0 ? Page(reference) : $"{Page(reference)}?{query}") + "#timeline";
    }
}
