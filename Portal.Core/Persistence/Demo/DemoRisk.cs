using Portal.Core.Cases;

namespace Portal.Core.Persistence.Demo;

/// <summary>Answers about the risk that give a band by their points.</summary>
internal static class DemoRisk
{
    public static IReadOnlyList<string> AnswersFor(RiskBand band) => (band switch
    {
        RiskBand.High => "how-often:most-days earlier:yes worse:yes known:well history:now target:victim hate:yes vulnerability:yes affected:extremely health:mind friends:few support:needed others:one",
        RiskBand.Medium => "how-often:most-weeks earlier:yes worse:yes known:well history:reputation target:victim hate:yes vulnerability:no affected:a-lot health:no friends:few support:in-place others:one",
        _ => "how-often:occasionally earlier:no worse:no known:by-sight history:none target:victim hate:yes vulnerability:no affected:moderately health:no friends:few support:in-place others:nobody",
    }).Split(' ');
}
