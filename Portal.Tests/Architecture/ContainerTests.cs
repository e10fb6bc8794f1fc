using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Portal.Composition;
using Portal.Core;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Architecture;

public sealed class ContainerTests
{
    [Theory]
    [InlineData("Development")]
    [InlineData("Demo")]
    [InlineData("Production")]
    public async Task Everything_in_the_container_can_be_made(string environment)
    {
        using var folder = new TemporaryFolder();
        var builder = PortalHost.CreateBuilder(
        [
            $"--environment={environment}", $"--Storage:DataDir={folder.Path}/data", $"--Storage:KeyDir={folder.Path}/keys",
            $"--contentRoot={Repository.PathOf("Portal")}",
        ]).AddPortal();
        var ours = builder.Services.Where(service => IsOurs(service.ServiceType) && !service.ServiceType.IsGenericTypeDefinition).ToList();

        // Builds with validation on: a missing or captive dependency throws here
        await using var app = builder.Build();
        await using var scope = app.Services.CreateAsyncScope();

        Assert.True(ours.Count > 15, $"only {ours.Count} services seen");
        Assert.All(ours, service => Assert.NotNull(scope.ServiceProvider.GetRequiredService(service.ServiceType)));
        Assert.NotEmpty(scope.ServiceProvider.GetServices<IHostedService>());
    }

    private static bool IsOurs(Type type) => type.Assembly == typeof(CoreServices).Assembly || type.Assembly == typeof(Program).Assembly;
}
