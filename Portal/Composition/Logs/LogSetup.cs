using Microsoft.Extensions.Logging.Console;

namespace Portal.Composition.Logs;

/// <summary>What is logged, and how.</summary>
public static class LogSetup
{
    /// <summary>JSON on the console everywhere but in Development. How loud each part is stands in the section <c>Logging</c>.</summary>
    public static void AddPortalLogs(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        if (builder.Environment.IsDevelopment())
        {
            return;
        }

        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.FormatterName = PortalJsonFormatter.FormatterName);
        builder.Logging.AddConsoleFormatter<PortalJsonFormatter, ConsoleFormatterOptions>();
    }
}
