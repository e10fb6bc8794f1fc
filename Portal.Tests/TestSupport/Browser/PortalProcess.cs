using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Portal.Tests.TestSupport.Browser;

/// <summary>
/// The real portal as a process of its own, for tests that kill it and start it again on the same port and data. Its folder is removed at the end.
/// </summary>
public sealed class PortalProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly TemporaryFolder folder = new();
    private readonly IReadOnlyDictionary<string, string> settings;
    private Process? process;

    private PortalProcess(IReadOnlyDictionary<string, string> settings)
    {
        this.settings = settings;
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/");
    }

    /// <summary>Where it listens; the same after a restart.</summary>
    public Uri Address { get; }

    /// <summary>Starts the portal in Demo with a data folder of its own and waits until it answers.</summary>
    public static async Task<PortalProcess> StartNewAsync(IReadOnlyDictionary<string, string>? settings = null)
    {
        var portal = new PortalProcess(settings ?? new Dictionary<string, string>(StringComparer.Ordinal));
        await portal.StartAsync();
        return portal;
    }

    /// <summary>Starts it (again) and waits until it answers.</summary>
    public async Task StartAsync()
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Repository.PathOf("Portal"),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(typeof(Program).Assembly.Location);
        start.ArgumentList.Add($"--urls={Address.GetLeftPart(UriPartial.Authority)}");
        start.ArgumentList.Add("--environment=Demo");
        foreach (var (key, value) in TestSettings.For(folder.Path).Concat(settings))
        {
            start.ArgumentList.Add($"--{key}={value}");
        }

        process = Process.Start(start)!;
        // Read and dropped: a full pipe would stop the portal
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await WaitUntilAliveAsync();
    }

    /// <summary>Ends it without warning, as a power cut would.</summary>
    public async Task KillAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        process?.Dispose();
        process = null;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        folder.Dispose();
    }

    private async Task WaitUntilAliveAsync()
    {
        using var client = new HttpClient { BaseAddress = Address };
        for (var started = Stopwatch.StartNew(); started.Elapsed < Patience; await Task.Delay(100))
        {
            try
            {
                await client.GetStringAsync(new Uri("alive", UriKind.Relative));
                return;
            }
            catch (HttpRequestException) when (process is { HasExited: false })
            {
                // Not listening yet
            }
        }

        throw new TimeoutException("The portal did not answer within a minute.");
    }
}
