using Portal.Commands;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("db")]
    [InlineData("db check --loud")]
    [InlineData("audit verify now")]
    [InlineData("audit verify --anchors")]
    [InlineData("statistics rebuild --check=yes")]
    [InlineData("docs --out")]
    [InlineData("seed")]
    [InlineData("docs --check --check")]
    public async Task What_makes_no_sense_is_bad_usage_and_shows_how(string line)
    {
        var (code, output, error) = await RunAsync(line);

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains("usage: Portal", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_lists_every_verb()
    {
        var (code, output, _) = await RunAsync("help");

        Assert.Equal(0, code);
        Assert.True(CommandTable.All.Count >= 6);
        Assert.All(CommandTable.All, command => Assert.Contains($"  {command.Verb} ", output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_database_is_refused_made_found_in_order_and_proved()
    {
        using var folder = new TemporaryFolder();
        var where = $"--environment=Demo --Storage:DataDir={folder.Path}/data --Storage:KeyDir={folder.Path}/keys --Storage:AnchorDir={folder.Path}/anchors";

        Assert.Equal(1, (await RunAsync($"db check {where}")).Code);
        Assert.Equal(0, (await RunAsync($"db migrate {where}")).Code);
        Assert.Equal(0, (await RunAsync($"db migrate {where}")).Code);
        Assert.Equal((0, "The database is in order."), First(await RunAsync($"db check {where}")));
        Assert.Equal((0, "0 rows, all sound; 0 anchors hold."), First(await RunAsync($"audit verify {where}")));
        Assert.Equal(0, (await RunAsync($"seed --profile test --seed 7 {where}")).Code);
        Assert.Equal(1, (await RunAsync($"seed --profile test --seed 7 {where}")).Code);
        Assert.EndsWith("all sound; 0 anchors hold.", First(await RunAsync($"audit verify {where}")).Line, StringComparison.Ordinal);
        Assert.Equal(2, (await RunAsync($"audit verify --anchors {folder.Path}/not-there {where}")).Code);
        var forged = Path.Combine(folder.Path, "forged.txt");
        await File.WriteAllTextAsync(forged, $"anchor1 3 2026-11-02T10:00:00.000Z {new string('0', 64)} {new string('0', 64)}\n", TestContext.Current.CancellationToken);
        Assert.Equal(1, (await RunAsync($"audit verify --anchors {forged} {where}")).Code);
        await File.WriteAllTextAsync(forged, "no anchor\n", TestContext.Current.CancellationToken);
        Assert.Equal(1, (await RunAsync($"audit verify --anchors {forged} {where}")).Code);
        Assert.EndsWith(" 0 different.", First(await RunAsync($"statistics rebuild --check {where}")).Line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve --environment=Demo --Database:Provider=Oracle", "Database:Provider is Oracle")]
    [InlineData("serve --environment=Demo --Database:Provider=Postgres", "ConnectionStrings:Portal is missing")]
    [InlineData("serve --environment=Production", "AzureAd:ClientId is missing")]
    [InlineData("serve --environment=Demo --AzureAd:ClientId=abc --AzureAd:TenantId=common", "AzureAd:TenantId must name one directory")]
    [InlineData("serve --environment=Demo --Proxy:KnownProxies:0=somewhere", "not an IP address")]
    [InlineData("serve --environment=Demo --PathBase=oops", "PathBase must start with a slash")]
    [InlineData("serve --environment=Production --Storage:DataDir=/srv/p --Storage:KeyDir=/srv/p/keys", "Storage:KeyDir lies inside")]
    [InlineData("serve --environment=Production --Storage:DataDir=/srv/p --Storage:AnchorDir=/srv/p/anchors", "Storage:AnchorDir lies inside")]
    [InlineData("db check --environment=Demo --Database:Provider=Oracle", "Database:Provider is Oracle")]
    public async Task A_wrong_setting_is_told_in_words(string line, string expected)
    {
        var (code, _, error) = await RunAsync(line);

        Assert.Equal(1, code);
        Assert.Contains(expected, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    private static (int Code, string Line) First((int Code, string Output, string Error) run) => (run.Code, run.Output.Split('\n')[0].TrimEnd('\r'));

    private static async Task<(int Code, string Output, string Error)> RunAsync(string line)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandLine.RunAsync(line.Split(' '), output, error, TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }
}
