using System.Reflection;
using System.Text.RegularExpressions;
using Portal.Core.Confidentiality;
using Portal.Core.Policy;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Architecture;

/// <summary>One door for writing, one for people's details. A new name on these lists is a decision, not a detail.</summary>
public sealed partial class DoorsTests
{
    private static readonly string[] WhoSaves =
    [
        // Sessions
        "Access/ConfirmIdentity.cs", "Access/EndOwnSession.cs", "Access/EndProviderSession.cs", "Access/RecheckSession.cs", "Access/SessionStore.cs",
        "Access/SignIn.cs", "Access/SignInFromDirectory.cs",
        // Looks
        "Confidentiality/CaseVault.cs",
        // Refusals
        "Auditing/RefusalTrail.cs",
        // Drafts
        "Reports/DraftBook.cs", "Reports/DraftSweep.cs",
        // Leases of jobs
        "Persistence/Jobs/JobLedger.cs",
        // Everything else that people do
        "Persistence/UseCaseRunner.cs",
        // What stands before or beside the work: first fill, migration, rebuilding of counters
        "Codes/CodeListSeeder.cs", "Prevention/Texts/LeafletTextSeeder.cs", "Persistence/PortalDatabase.cs", "Persistence/Counters/RebuildCounters.cs",
        // Invented data in bulk, for measuring
        "Persistence/Bulk/BulkHomes.cs", "Persistence/Bulk/BulkLoad.cs",
    ];

    private static readonly string[] WhoHoldsKeys =
    [
        "Confidentiality/", "Cases/CaseWork.cs", "Cases/KeyPlacement.cs", "Cases/Opening/OpeningDesk.cs", "Cases/Opening/SubmitReport.cs",
        // Reasons that only reviewers read, and the register of one's own household
        "Cases/Emergencies/ReviewEmergency.cs", "Cases/Conflicts/KeepHousehold.cs",
        "Cases/Receipts/AddToReport.cs", "Cases/Receipts/AskByReceiptCode.cs", "Reports/DraftBook.cs", "Reports/Queries/OwnDraft.cs",
        // Invented data in bulk, for measuring
        "Persistence/Bulk/",
    ];

    [Fact]
    public void Only_those_listed_save()
    {
        var saving = Sources("Portal.Core").Where(s => Saving().IsMatch(s.Text)).Select(s => s.Path).Where(p => !p.StartsWith("Persistence/Demo/", StringComparison.Ordinal)).ToList();

        Assert.Contains("Persistence/UseCaseRunner.cs", saving);
        Assert.Empty(saving.Except(WhoSaves, StringComparer.Ordinal));
        Assert.Empty(Sources("Portal").Where(s => Saving().IsMatch(s.Text)).Select(s => s.Path));
    }

    [Fact]
    [Proves("5.3(c)", "keys are handled by a handful of listed classes and sealed content can be opened through the vault alone")]
    public void Only_those_listed_handle_keys()
    {
        var holding = Sources("Portal.Core").Where(s => Keys().IsMatch(s.Text)).Select(s => s.Path).ToList();

        Assert.Contains("Confidentiality/CaseVault.cs", holding);
        Assert.DoesNotContain(holding, path => !Array.Exists(WhoHoldsKeys, allowed => path.StartsWith(allowed, StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_outside_the_core_can_open_or_make_sealed_content_or_a_key()
    {
        var core = typeof(CaseVault).Assembly;
        var sealedType = typeof(Sealed<>);

        Assert.Empty(sealedType.GetConstructors());
        Assert.Empty(sealedType.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly));
        Assert.Empty(typeof(CaseAccess).GetConstructors());
        Assert.Empty(typeof(CaseSealer).GetConstructors());
        Assert.DoesNotContain(core.GetExportedTypes().SelectMany(t => t.GetMethods()), m => m.ReturnType == typeof(CaseAccess));
        Assert.DoesNotContain(core.GetExportedTypes(), t => t.Name is "RecordKeys" or "NewKey");
    }

    private static IEnumerable<(string Path, string Text)> Sources(string project) => Repository.Files(project, ".cs")
        .Select(file => (Path.GetRelativePath(Repository.PathOf(project), file).Replace('\\', '/'), File.ReadAllText(file)))
        .Where(s => !s.Item1.Contains("Migrations", StringComparison.Ordinal));

    [GeneratedRegex(@"SaveChanges(Async)?\(|\b[sS]tore\.WriteAsync|ExecuteUpdate|ExecuteDelete|ExecuteSql", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Saving();

    [GeneratedRegex(@"\bRecordKeys\b|keyStore\.LoadAsync|new CaseAccess\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Keys();
}
