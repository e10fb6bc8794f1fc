namespace Portal.Composition.Security;

/// <summary>The limits of interactive pages.</summary>
public static class CircuitSetup
{
    private const int LargestMessage = 64 * 1024;

    /// <summary>Adds Razor components with bounded circuits. Long text never travels over a circuit, so its messages are small.</summary>
    public static void AddPortalComponents(this IServiceCollection services, IHostEnvironment environment) =>
        services.AddRazorComponents()
            .AddInteractiveServerComponents(circuit =>
            {
                circuit.DetailedErrors = environment.IsDevelopment();
                circuit.DisconnectedCircuitMaxRetained = 100;
                circuit.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(5);
                circuit.JSInteropDefaultCallTimeout = TimeSpan.FromSeconds(15);
            })
            .AddHubOptions(hub => hub.MaximumReceiveMessageSize = LargestMessage);
}
