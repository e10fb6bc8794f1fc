using Microsoft.AspNetCore.Http;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Portal.Composition.Emergency;
using Portal.Composition.Settings;

namespace Portal.Tests.Hosting;

public sealed class FaultPagesTests
{
    private const string Secret = "told in confidence";

    [Fact]
    public async Task A_bug_becomes_a_page_with_a_reference_and_no_details()
    {
        var (status, body, _) = await AnswerAsync(new InvalidOperationException(Secret));

        Assert.Equal(StatusCodes.Status500InternalServerError, status);
        Assert.Matches("data-testid=\"fault-reference\">[0-9A-F]{8}<", body);
        Assert.DoesNotContain(Secret, body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(13)]
    public async Task A_database_that_is_locked_read_only_or_full_becomes_the_emergency_page(int code)
    {
        var (status, body, state) = await AnswerAsync(new InvalidOperationException(Secret, new SqliteException(Secret, code)));

        Assert.Equal(StatusCodes.Status503ServiceUnavailable, status);
        Assert.Contains("data-testid=\"emergency-page\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, body, StringComparison.Ordinal);
        Assert.Equal(1, state.Suspicion.CurrentCount);
    }

    private static async Task<(int Status, string Body, PortalState State)> AnswerAsync(Exception fault)
    {
        using var state = new PortalState();
        state.Set([]);
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { Response = { Body = body } };
        context.Request.Headers.Accept = "text/html";
        var pages = new FaultPages(_ => throw fault, new PlainPages(Options.Create(new EmergencyOptions())), state, NullLogger<FaultPages>.Instance);

        await pages.InvokeAsync(context);

        return (context.Response.StatusCode, System.Text.Encoding.UTF8.GetString(body.ToArray()), state);
    }
}
