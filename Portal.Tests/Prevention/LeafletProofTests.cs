using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Register;
using Portal.Core.Prevention.Texts;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Prevention;

/// <summary>No text comes into force before it was tried on paper.</summary>
public sealed class LeafletProofTests
{
    private static readonly Error TooLong = new("Leaflet.TooLongForLargePrint", Arguments: [11, 10]);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    [Proves("5.4(c)", "An English text that does not fit on its sheets is not published and the one in force stays; mended it is")]
    public async Task English_that_does_not_fit_is_not_published(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (proof, specialist) = (new Proof(), portal.Organisation.Specialist);
        var publish = new PublishLeafletEnglish(portal.Get<UseCaseRunner>(), portal.Get<LeafletLibrary>(), PublishingWith(portal, proof));
        await portal.Get<BeginLeafletDraft>().HandleAsync(LeafletEditions.Source, specialist, Ct);
        await portal.Get<SaveLeafletDraft>().HandleAsync(LeafletEditions.Source, [new("title", "Tell us about hate", null)], false, specialist, Ct);
        var seen = (await portal.TextAsync("en-GB")).Working!.ChangedAt;

        proof.Answer = [TooLong];
        Assert.Equal([TooLong], (await publish.HandleAsync(seen, specialist, Ct)).Errors);
        Assert.Contains("Tell us about hate", Assert.Single(proof.Seen), StringComparison.Ordinal);
        Assert.Equal("1.0", portal.Get<LeafletLibrary>().Source.Version);

        proof.Answer = [];
        Assert.Equal(2, (await publish.HandleAsync(seen, specialist, Ct)).Value);
    }

    [Fact]
    [Proves("5.4(c)", "A translation that does not fit on its sheets is not approved; all that is wrong is told at once")]
    public async Task A_translation_that_does_not_fit_is_not_approved()
    {
        await using var portal = await TestPortal.StartAsync();
        var proof = new Proof { Answer = [TooLong] };
        var approve = new ApproveLeafletTranslation(portal.Get<UseCaseRunner>(), portal.Get<LeafletLibrary>(), PublishingWith(portal, proof));
        var draft = (await portal.TextAsync("pl")).Working!;
        var refused = await approve.HandleAsync(new(LeafletEditions.Parse("pl"), "A", "a", new(2026, 11, 2), draft.ChangedAt), portal.Organisation.Specialist, Ct);
        Assert.Equal(["Leaflet.CheckerIsTranslator", TooLong.Code], refused.Errors.Select(error => error.Code));
        Assert.Equal(LeafletTextState.Draft, Assert.Single((await portal.TextAsync("pl")).Versions).State);

        proof.Answer = [];
        Assert.True((await approve.HandleAsync(new(LeafletEditions.Parse("pl"), "A", "B", new(2026, 11, 2), draft.ChangedAt), portal.Organisation.Specialist, Ct)).IsSuccess);
    }

    [Fact]
    public async Task Nothing_is_printed_for_those_who_may_not_publish_or_who_saw_another_draft()
    {
        await using var portal = await TestPortal.StartAsync();
        var (proof, specialist) = (new Proof(), portal.Organisation.Specialist);
        var publish = new PublishLeafletEnglish(portal.Get<UseCaseRunner>(), portal.Get<LeafletLibrary>(), PublishingWith(portal, proof));
        await portal.Get<BeginLeafletDraft>().HandleAsync(LeafletEditions.Source, specialist, Ct);
        var seen = (await portal.TextAsync("en-GB")).Working!.ChangedAt;
        Assert.Equal(Refusals.NotAllowed, (await publish.HandleAsync(seen, portal.Organisation.FrontLine, Ct)).Error);
        Assert.Equal(Error.Changed, (await publish.HandleAsync(seen.AddSeconds(-1), specialist, Ct)).Error);
        Assert.Empty(proof.Seen);
    }

    private static LeafletPublishing PublishingWith(TestPortal portal, ILeafletProof proof) => new(portal.Store, proof, portal.Get<LeafletRules>());

    private sealed class Proof : ILeafletProof
    {
        public List<string> Seen { get; } = [];

        public IReadOnlyList<Error> Answer { get; set; } = [];

        public Task<IReadOnlyList<Error>> WhyNotAsync(LeafletText draft, CancellationToken ct)
        {
            Seen.Add(draft.Words);
            return Task.FromResult(Answer);
        }
    }
}
