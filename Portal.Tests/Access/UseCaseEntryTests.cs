using System.Reflection;
using Microsoft.JSInterop;
using Portal.Core;
using Portal.Core.Access;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Access;

/// <summary>No use case of the core without a permission that it asks for, or a reason why it asks for none.</summary>
public sealed class UseCaseEntryTests
{
    // Asked of anybody who is signed in, or of nobody: what they are about belongs to the person or holds nothing about people
    private static readonly string[] WithoutPermission =
    [
        // One's own session and proof of identity
        "SignIn", "ConfirmIdentity", "SignInFromDirectory", "RecheckSession", "EndProviderSession", "EndOwnSession", "SessionLists",
        // One's own drafts and receipts: by the author
        "MyDrafts", "MyReceipts", "DraftBook", "UnsubmittedDrafts", "PossibleDuplicates", "DueTimesPreview", "FormPlaces", "PropertyLookup",
        // Through the vault, which asks
        "TimelineQuery", "InvestigationQuery", "PlanQuery", "RiskQuery",
        // By the areas of whoever reads figures
        "DashboardQuery", "Nm01Query", "FigureChoicesQuery", "PaperQuery",
        // Public papers and lists
        "CaseListChoicesQuery", "CodeListsForKeeping", "CalendarDays",
    ];

    [Fact]
    public void Every_use_case_asks_the_table_or_is_named_with_a_reason()
    {
        var files = Repository.Files("Portal.Core", ".cs").ToLookup(file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal);
        var useCases = typeof(CoreServices).Assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IUseCase).IsAssignableFrom(type)).ToList();

        Assert.True(useCases.Count > 80, $"only {useCases.Count} use cases seen");
        var asking = useCases.Where(type => files[type.Name].Any(file => File.ReadAllText(file).Contains("Permission.", StringComparison.Ordinal))).Select(type => type.Name).ToList();
        var silent = useCases.Select(type => type.Name).Except(asking, StringComparer.Ordinal).Except(WithoutPermission, StringComparer.Ordinal)
            .Where(name => !Public(files[name].Single())).Order(StringComparer.Ordinal);

        Assert.Equal([], silent);
    }

    [Fact]
    public void Every_method_of_a_use_case_that_works_with_cases_knows_who_acts()
    {
        var methods = typeof(CoreServices).Assembly.GetExportedTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IUseCase).IsAssignableFrom(type) && type.Namespace!.StartsWith("Portal.Core.Cases", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)).ToList();

        Assert.True(methods.Count > 40, $"only {methods.Count} methods seen");
        Assert.Empty(methods.Where(method => method.GetParameters().All(parameter => parameter.ParameterType != typeof(Actor)))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Except(["CaseListChoicesQuery.AskAsync"]));
    }

    [Fact]
    public void What_a_browser_may_call_stands_here()
    {
        var callable = typeof(Program).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.IsDefined(typeof(JSInvokableAttribute)))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Order(StringComparer.Ordinal);

        // On the author's own draft, and without people in it
        Assert.Equal(Callable, callable);
    }

    private static string[] Callable { get; } = ["ReportWizard.Reread", "ReportWizard.ShowProblems"];

    // The leaflet, its texts and its places are for anybody
    private static bool Public(string file) => file.Contains($"{Path.DirectorySeparatorChar}Prevention{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
}
