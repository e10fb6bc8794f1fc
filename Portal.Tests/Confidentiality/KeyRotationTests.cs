using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Portal.Commands;
using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Tests.Cases.Pages;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Confidentiality;

/// <summary>The encryption key is turned while people work, and a ring may be wrapped by a certificate.</summary>
public sealed class KeyRotationTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    [Proves("5.3(c)", "the key under which everything lies can be turned while people work; the old one then opens nothing")]
    public async Task Turning_the_key_while_people_work_fails_nobody_and_leaves_the_old_key_useless(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (staff, steps) = (portal.Organisation, new CaseSteps(portal));
        var cases = new List<OpenedCase>();
        for (var i = 0; i < 6; i++)
        {
            cases.Add(await TestCases.AllocatedAsync(portal, staff.Officer));
        }

        using var old = new TemporaryFolder();
        File.Copy(Path.Combine(portal.Storage.KeyDir, "ring.json"), Path.Combine(old.Path, "ring.json"));
        using var stop = new CancellationTokenSource();
        var (reads, acts) = (0, 0);
        var readers = Task.Run(async () =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                await TestCases.PageAsync(portal, cases[i % cases.Count].Id);
                reads++;
            }
        }, Ct);
        var writers = Task.Run(async () =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                await CaseSteps.Done(steps.Note(cases[i % cases.Count].Id, staff.Officer));
                await TestCases.OpenAsync(portal);
                acts++;
            }
        }, Ct);

        for (var turn = 0; turn < 3; turn++)
        {
            Assert.True((await portal.Get<RotateKeys>().HandleAsync(staff.Administrator, Ct)).Value >= cases.Count);
        }

        var (readsSoFar, actsSoFar) = (reads, acts);
        while (reads == readsSoFar || acts == actsSoFar)
        {
            Assert.False(readers.IsCompleted || writers.IsCompleted, "somebody failed");
            await Task.Delay(20, Ct);
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers, writers);
        Assert.False(portal.Get<RotateKeys>().IsUnfinished);
        var now = KeyRing.Open(portal.Storage.KeyDir);
        var root = (await RootAsync(portal, cases[0].Id))!;
        Assert.True(now.IsNewest(cases[0].Id, root));
        Assert.Throws<AuthenticationTagMismatchException>(() => KeyRing.Open(old.Path).Unwrap(cases[0].Id, root));
        await steps.AssertSoundAsync();
    }

    [Fact]
    public async Task A_turn_that_a_stop_cut_short_opens_everything_and_is_brought_to_its_end()
    {
        await using var portal = await TestPortal.StartAsync();
        var (@case, party) = await BareCase.SaveAsync(portal);

        portal.Get<KeyRing>().Turn();
        Assert.True(portal.Get<RotateKeys>().IsUnfinished);
        // As after a start: the file alone
        var again = KeyRing.Open(portal.Storage.KeyDir);
        Assert.True(again.IsTurning);
        Assert.NotEmpty(again.Unwrap(@case.Id, (await RootAsync(portal, @case.Id))!));

        Assert.Equal(1, (await portal.Get<RotateKeys>().HandleAsync(Actor.System, Ct)).Value);
        Assert.False(KeyRing.Open(portal.Storage.KeyDir).IsTurning);
        var access = (await portal.Vault.OpenAsync(portal.Organisation.Specialist, @case.Id, "test", Ct)).Value;
        Assert.Equal("Sample Person", access.Open(party.Details, party.Id).NameUsed);
    }

    [Fact]
    public async Task Only_administrators_turn_keys()
    {
        await using var portal = await TestPortal.StartAsync();

        foreach (var actor in portal.Organisation.OneOfEachRole.Where(a => !a.Is(Role.Administrator)))
        {
            Assert.Equal(Refusals.NotAllowed, (await portal.Get<RotateKeys>().HandleAsync(actor, Ct)).Error);
        }

        Assert.False(portal.Get<RotateKeys>().IsUnfinished);
    }

    [Fact]
    public async Task The_command_turns_the_key_of_the_running_portal_and_no_request_fails()
    {
        using var folder = new TemporaryFolder();
        var settings = TestSettings.For(folder.Path);
        using var server = new PortalServer(settings: settings);
        await WebCase.OpenAsync(server);
        using var client = await server.SignedInClientAsync("specialist");
        var before = await File.ReadAllBytesAsync(Path.Combine(folder.Path, "keys", "ring.json"), Ct);
        using var output = new StringWriter();
        string[] line = ["keys", "rotate", "--environment=Demo", .. settings.Select(setting => $"--{setting.Key}={setting.Value}")];

        var command = CommandLine.RunAsync(line, output, output, Ct);
        var asked = 0;
        do
        {
            using var answer = await client.GetAsync(new Uri("/cases", UriKind.Relative), Ct);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains(WebCase.VictimName, await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
            asked++;
        }
        while (!command.IsCompleted || asked < 20);

        Assert.True(await command == 0, output.ToString());
        Assert.Contains("was turned", output.ToString(), StringComparison.Ordinal);
        Assert.NotEqual(before, await File.ReadAllBytesAsync(Path.Combine(folder.Path, "keys", "ring.json"), Ct));
    }

    [Fact]
    public void A_ring_wrapped_by_a_certificate_opens_with_it_alone()
    {
        using var folder = new TemporaryFolder();
        using var ours = Certificate();
        using var theirs = Certificate();
        var id = Guid.CreateVersion7();
        var key = RandomNumberGenerator.GetBytes(32);
        var wrapped = KeyRing.OpenOrCreate(folder.Path, hasSealedData: false, new CertificateRing(ours)).Wrap(id, key);

        Assert.Equal(key, KeyRing.Open(folder.Path, new CertificateRing(ours)).Unwrap(id, wrapped));
        Assert.Throws<InvalidDataException>(() => KeyRing.Open(folder.Path, new CertificateRing(theirs)));
        Assert.Throws<InvalidDataException>(() => KeyRing.Open(folder.Path));
        var path = Path.Combine(folder.Path, "ring.json");
        var bytes = File.ReadAllBytes(path);
        Assert.All(new[] { 5, 20, 100, bytes.Length - 1 }, at =>
        {
            var changed = (byte[])bytes.Clone();
            changed[at] ^= 1;
            File.WriteAllBytes(path, changed);
            Assert.Throws<InvalidDataException>(() => KeyRing.Open(folder.Path, new CertificateRing(ours)));
        });
    }

    [Fact]
    public void A_plain_ring_is_wrapped_when_its_key_is_turned_under_a_certificate()
    {
        using var folder = new TemporaryFolder();
        using var certificate = Certificate();
        KeyRing.OpenOrCreate(folder.Path, hasSealedData: false);

        var ring = KeyRing.Open(folder.Path, new CertificateRing(certificate));
        ring.Turn();
        ring.Settle();

        Assert.Throws<InvalidDataException>(() => KeyRing.Open(folder.Path));
        Assert.False(KeyRing.Open(folder.Path, new CertificateRing(certificate)).IsTurning);
    }

    [Fact]
    public async Task With_a_wrong_certificate_the_portal_shows_the_emergency_page()
    {
        using var folder = new TemporaryFolder();
        using var ours = Certificate();
        using var theirs = Certificate();
        var keys = Path.Combine(folder.Path, "keys");
        KeyRing.OpenOrCreate(keys, hasSealedData: false, new CertificateRing(ours));
        var path = Path.Combine(folder.Path, "theirs.pfx");
        await File.WriteAllBytesAsync(path, theirs.Export(X509ContentType.Pfx, "secret"), Ct);
        using var server = new PortalServer(settings: new Dictionary<string, string>(TestSettings.For(folder.Path), StringComparer.Ordinal)
        {
            ["Storage:RingCertificate"] = path,
            ["Storage:RingCertificatePassword"] = "secret",
        });
        using var client = server.CreateClient();

        using var answer = await client.GetAsync(new Uri("/", UriKind.Relative), Ct);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
    }

    private static X509Certificate2 Certificate()
    {
        using var rsa = RSA.Create(2048);
        var request = new CertificateRequest("CN=Key ring of a test", rsa, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
    }

    private static async Task<byte[]?> RootAsync(TestPortal portal, Guid id) =>
        (await portal.Get<KeyStore>().RootsAfterAsync("", Ct)).Where(row => row.Id == id).Select(row => row.Wrapped).SingleOrDefault();
}
