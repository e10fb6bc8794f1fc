using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Portal.Composition.Settings;
using Portal.Composition.SignIn.Organisation;
using Portal.Tests.TestSupport;

namespace Portal.Tests.SignIn.Organisation;

public sealed class DirectorySettingsTests
{
    [Theory]
    [InlineData("contoso.example", "must be the id of the directory")]
    [InlineData("organizations", "must name one directory")]
    [InlineData("", "must name one directory")]
    public void The_directory_is_one_and_named_by_its_id(string tenant, string words) =>
        Assert.Contains(words, Validate(options => options.TenantId = tenant), StringComparison.Ordinal);

    [Fact]
    public void A_secret_or_a_certificate_is_needed_and_not_both()
    {
        Assert.Contains("one of ClientSecret and ClientCertificates", Validate(options => options.ClientSecret = null), StringComparison.Ordinal);
        Assert.Contains("one of ClientSecret and ClientCertificates", Validate(options => options.ClientCertificates.Add(new() { SourceType = "Path", CertificateDiskPath = "a.pfx" })), StringComparison.Ordinal);
        Assert.Contains("SourceType must be", Validate(options => (options.ClientSecret, _) = (null, Add(options, new() { SourceType = "KeyVault" }))), StringComparison.Ordinal);
        Assert.Equal("", Validate(_ => { }));
    }

    [Theory]
    [InlineData("Path")]
    [InlineData("Base64Encoded")]
    public void A_certificate_signs_a_statement_that_only_its_owner_can_make(string source)
    {
        using var folder = new TemporaryFolder();
        using var key = RSA.Create(2048);
        using var made = new CertificateRequest("CN=portal.tests", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
        var pfx = made.Export(X509ContentType.Pfx, "word");
        var file = Path.Combine(folder.Path, "portal.pfx");
        File.WriteAllBytes(file, pfx);
        var settings = new AzureAdOptions { ClientId = FakeProvider.Client, TenantId = FakeProvider.Tenant };
        settings.ClientCertificates.Add(new() { SourceType = source, CertificateDiskPath = file, Base64EncodedValue = Convert.ToBase64String(pfx), CertificatePassword = "word" });

        var fields = new ClientProof(Options.Create(settings), TimeProvider.System).FieldsFor("https://login.example/token").ToDictionary(StringComparer.Ordinal);
        var statement = new JsonWebToken(fields["client_assertion"]);

        Assert.DoesNotContain("client_secret", fields.Keys);
        Assert.Equal((FakeProvider.Client, FakeProvider.Client, "https://login.example/token", "PS256"), (statement.Issuer, statement.Subject, statement.Audiences.Single(), statement.Alg));
        Assert.Equal(FakeProvider.Encode(SHA256.HashData(made.RawData)), statement.GetHeaderValue<string>("x5t#S256"));
        Assert.True(key.VerifyData(
            System.Text.Encoding.ASCII.GetBytes($"{statement.EncodedHeader}.{statement.EncodedPayload}"), System.Buffers.Text.Base64Url.DecodeFromChars(statement.EncodedSignature),
            HashAlgorithmName.SHA256, RSASignaturePadding.Pss));
    }

    [Fact]
    public void A_certificate_that_is_not_there_stops_with_a_sentence()
    {
        using var folder = new TemporaryFolder();
        var refused = Assert.Throws<StartRefusedException>(() => ClientCertificate.Load(new() { SourceType = "Path", CertificateDiskPath = Path.Combine(folder.Path, "none.pfx") }));

        Assert.Equal("AzureAd:ClientCertificates: the certificate cannot be read.", refused.Message);
    }

    private static bool Add(AzureAdOptions options, ClientCertificateOptions certificate)
    {
        options.ClientCertificates.Add(certificate);
        return true;
    }

    private static string Validate(Action<AzureAdOptions> change)
    {
        var options = new AzureAdOptions { ClientId = FakeProvider.Client, TenantId = FakeProvider.Tenant, ClientSecret = "secret" };
        change(options);
        return new AzureAdValidation(new Microsoft.Extensions.Hosting.Internal.HostingEnvironment { EnvironmentName = "Production" }).Validate(null, options).FailureMessage ?? "";
    }
}
