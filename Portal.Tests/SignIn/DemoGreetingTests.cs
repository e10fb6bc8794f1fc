using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Portal.Composition.SignIn.Demo;
using Portal.Core.Persistence;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.SignIn;

public sealed class DemoGreetingTests
{
    [Fact]
    public async Task The_terminal_is_told_where_the_demonstration_is_and_whom_to_sign_in_as()
    {
        using var server = new PortalServer();
        await using var terminal = new StringWriter();

        await server.Services.GetServices<IHostedService>().OfType<DemoGreeting>().Single().GreetAsync(terminal);

        var lines = terminal.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Contains("http://", lines[0], StringComparison.Ordinal);
        Assert.Equal(16, lines.Length);
        Assert.Contains(lines, line => line.EndsWith("Portal administrator", StringComparison.Ordinal));
        Assert.Contains(server.Services.GetRequiredService<StorageOptions>().DataDir, lines[^1], StringComparison.Ordinal);
    }
}
