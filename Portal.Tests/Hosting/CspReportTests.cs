using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Portal.Composition.Security;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Hosting;

public sealed class CspReportTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    [Theory]
    [InlineData("""{"csp-report":{"violated-directive":"style-src"}}""", "application/csp-report", HttpStatusCode.NoContent, 1)]
    [InlineData("""[{"type":"csp-violation"},{"type":"csp-violation"}]""", "application/reports+json", HttpStatusCode.NoContent, 2)]
    [InlineData("not json", "application/csp-report", HttpStatusCode.BadRequest, 0)]
    public async Task Reports_are_counted_and_nothing_else(string body, string type, HttpStatusCode expected, int counted)
    {
        var reports = portal.Server.Services.GetRequiredService<CspReports>();
        var before = reports.Total;
        using var client = portal.Server.CreateClient();
        using var content = new StringContent(body, Encoding.UTF8, type);

        using var response = await client.PostAsync(new Uri("csp-report", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(expected, response.StatusCode);
        Assert.Equal(before + counted, reports.Total);
    }
}
