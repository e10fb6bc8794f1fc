using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Portal.Composition.Logs;

/// <summary>
/// One JSON object a line. Of an exception only the types and where they arose are written: the texts of database and parser errors may
/// quote what somebody typed.
/// </summary>
public sealed class PortalJsonFormatter(TimeProvider time) : ConsoleFormatter(FormatterName)
{
    /// <summary>The name under which the console knows it.</summary>
    public const string FormatterName = "portal-json";

    /// <inheritdoc />
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("time", time.GetUtcNow().UtcDateTime);
            json.WriteString("level", logEntry.LogLevel.ToString());
            json.WriteString("category", logEntry.Category);
            json.WriteNumber("event", logEntry.EventId.Id);
            json.WriteString("message", Message(logEntry));
            if (logEntry.Exception is { } exception)
            {
                json.WriteStartArray("exceptions");
                WriteChain(json, exception);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        textWriter.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static string Message<TState>(in LogEntry<TState> entry) => entry.Formatter(entry.State, null);

    private static void WriteChain(Utf8JsonWriter json, Exception exception)
    {
        for (var current = exception; current is not null; current = current.InnerException)
        {
            json.WriteStartObject();
            json.WriteString("type", current.GetType().FullName);
            json.WriteNumber("code", current.HResult);
            json.WriteString("at", current.StackTrace);
            json.WriteEndObject();
        }
    }
}
