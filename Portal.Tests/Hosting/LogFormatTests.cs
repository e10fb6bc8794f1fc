using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Portal.Composition.Logs;

namespace Portal.Tests.Hosting;

public sealed class LogFormatTests
{
    [Fact]
    public void A_line_tells_types_and_places_of_an_exception_and_never_its_text()
    {
        using var output = new StringWriter();
        var fault = new InvalidOperationException("quotes the narrative", new FormatException("quotes a name"));
        var entry = new LogEntry<string>(LogLevel.Error, "Some.Category", new EventId(7), "state", fault, (state, exception) => $"{state} {exception?.Message}");

        new PortalJsonFormatter(TimeProvider.System).Write(entry, null, output);

        var line = output.ToString();
        using var json = JsonDocument.Parse(line);
        Assert.DoesNotContain("quotes", line, StringComparison.Ordinal);
        Assert.Equal(7, json.RootElement.GetProperty("event").GetInt32());
        Assert.Equal(
            ["System.InvalidOperationException", "System.FormatException"],
            json.RootElement.GetProperty("exceptions").EnumerateArray().Select(inner => inner.GetProperty("type").GetString()));
    }
}
