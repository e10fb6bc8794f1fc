using Portal.Core.Cases.Queries;
using Portal.Core.Motivations;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Components.Cases.Parts;

/// <summary>Says a perception as what it is: somebody's, never a finding of ours (4.1).</summary>
public static class PerceptionWords
{
    /// <summary>"Perceived by the victim as: race or ethnicity (towards Black people), about who they are thought to be".</summary>
    public static string Of(CodeLists lists, PerceptionView perception)
    {
        var by = lists.Say(PerceptionCodeLists.PerceivedBy, perception.PerceivedBy).Small();
        var strand = lists.Say(StrandCodeLists.Strand, perception.Strand).Small();
        var sub = perception.SubStrand.Length > 0 ? $" ({lists.Say(StrandCodeLists.SubStrand, perception.SubStrand)})" : "";
        var kind = perception.Kind is "" or "not-known" ? "" : $", {lists.Say(PerceptionCodeLists.PerceptionKind, perception.Kind).Small()}";
        return $"Perceived by {(by.Length > 0 ? by : "somebody")} as: {strand}{sub}{kind}";
    }
}
