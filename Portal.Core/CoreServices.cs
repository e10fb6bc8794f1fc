using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Cases;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Persistence.Counters;
using Portal.Core.Persistence.Demo;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core;

/// <summary>Puts the core into a container, one line for each part. Everything is a singleton: contexts are made per operation.</summary>
public static class CoreServices
{
    /// <summary>Adds the core. Nothing is opened before it is first used.</summary>
    public static IServiceCollection AddPortalCore(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<DemoClock>();
        services.AddSingleton<UkClock>(provider => new(provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<DemoClock>()));
        services.TryAddSingleton(ServiceStandards.Default);
        services.AddSingleton<CaseCalendars>();
        services.AddSingleton<CaseWork>();
        services.AddSingleton<Cases.Queries.CaseSections>();
        services.AddSingleton(new ClosingRules([new RiskAssessments.RiskClosingRule(), new Investigations.InvestigationClosingRule(), new Actions.PlanClosingRule()]));
        services.AddSingleton<KeyPlacement>();
        services.AddSingleton(provider => RingOf(provider.GetRequiredService<StorageOptions>()));
        services.AddSingleton<KeyStore>();
        services.AddSingleton<BlindIndex>();
        services.AddSingleton<PortalStore>();
        services.AddSingleton<PortalDatabase>();
        services.AddSingleton<AuditTrail>();
        services.AddSingleton<AuditVerifier>();
        services.AddSingleton<RefusalTrail>();
        services.AddSingleton<AuditAnchors>();
        services.AddSingleton<Openings>();
        services.AddSingleton<ICaseAuthority, CaseAuthority>();
        services.TryAddSingleton<ReadLimits>();
        services.AddSingleton<ReadCeiling>();
        services.AddSingleton<CaseVault>();
        services.TryAddSingleton<SessionLimits>();
        services.AddSingleton<SessionStore>();
        services.AddSingleton<StaffMap>();
        services.AddSingleton<StepUp>();
        services.AddSingleton<CaseFeed>();
        services.AddSingleton<Codes.CodeListStore>();
        services.AddSingleton<Reports.ReceiptCodes>();
        services.AddSingleton<Reports.AttemptLimiter>();
        services.AddSingleton<Reports.DraftSweep>();
        services.AddSingleton<Cases.Opening.OpeningDesk>();
        services.AddSingleton<UseCaseRunner>();
        services.AddSingleton<RebuildCounters>();
        services.AddSingleton<Persistence.Jobs.JobLedger>();
        services.AddSingleton<UnfinishedDemo>();
        services.AddSingleton<DemoSeed>();
        services.AddSingleton<Persistence.Bulk.BulkLoad>();
        services.AddSingleton<LeafletLibrary>();
        services.TryAddSingleton(new Prevention.Register.LeafletRules(IsDemonstration: false));
        services.TryAddSingleton<Prevention.Texts.ILeafletProof, Prevention.Texts.NoLeafletProof>();
        services.AddSingleton<Prevention.Texts.LeafletPublishing>();
        services.AddUseCases();
        return services;
    }

    // On PostgreSQL the sealed data lies elsewhere: there the ring is made by `db migrate` on an empty database and copied to each instance
    private static KeyRing RingOf(StorageOptions storage)
    {
        // Asked before anything else makes files: afterwards a new installation would look like an old one
        var hasSealedData = File.Exists(Path.Combine(storage.KeyDir, KeyStore.FileName)) || File.Exists(Path.Combine(storage.DataDir, "portal.db"));
        return KeyRing.WhenAsked(
            storage.KeyDir, hasSealedData, storage.RingCertificate is { } certificate ? () => CertificateRing.Load(certificate, storage.RingCertificatePassword) : null);
    }

    /// <summary>Every use case and query of the core: public sealed classes named in a slice that end a verb file.</summary>
    private static void AddUseCases(this IServiceCollection services)
    {
        foreach (var type in typeof(CoreServices).Assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IUseCase).IsAssignableFrom(type)))
        {
            services.AddSingleton(type);
        }
    }
}

/// <summary>Marks a verb or a query of the core, so that it is registered and swept by the tests: one file each, named by what it does.</summary>
public interface IUseCase;
