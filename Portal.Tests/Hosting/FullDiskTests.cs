using System.Diagnostics;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Portal.Composition.Emergency;
using Portal.Core.Reports;
using Portal.Tests.Cases.Pages;
using Portal.Tests.Reports;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Hosting;

/// <summary>A disk that is full or cannot be written, on a small one of its own; where none can be mounted the tests show as skipped.</summary>
public sealed class FullDiskTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_full_disk_shows_the_emergency_page_and_what_was_saved_is_there_when_there_is_room_again()
    {
        using var disk = SmallDisk.Mount();
        using var portal = new PortalServer(settings: TestSettings.For(disk.Path));
        var (book, actor) = (portal.Services.GetRequiredService<DraftBook>(), await WebCase.ActorAsync(portal, "frontline-east"));
        var draft = (await book.StartAsync(actor, DraftKind.Interview, Ct)).Value;
        var saved = (await book.SaveAsync(actor, draft.Id, new(draft.Version, "check", Taking.Least()), Ct)).Value;
        using var client = await portal.SignedInClientAsync("frontline-east");

        disk.Fill();
        await UntilAsync(portal, closed: true);
        using (var page = await client.GetAsync(new Uri("/reports/new", UriKind.Relative), Ct))
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
            Assert.DoesNotContain("<form", await page.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        }

        await Assert.ThrowsAsync<SqliteException>(async () =>
        {
            // Until the room that the log still had is used up
            for (var version = saved.Version; version < 100; version++)
            {
                await book.SaveAsync(actor, draft.Id, new(version, "check", Taking.Least(("narrative", new string('n', 100_000)))), Ct);
            }
        });

        disk.Free();
        await UntilAsync(portal, closed: false);
        Assert.Equal("office", (await book.ResumeAsync(actor, draft.Id, Ct)).Value["channel"][0]);
        using var again = await client.GetAsync(new Uri("/reports", UriKind.Relative), Ct);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
    }

    [Fact]
    public async Task A_disk_that_cannot_be_written_shows_the_emergency_page_from_the_start()
    {
        using var disk = SmallDisk.Mount();
        var settings = TestSettings.For(disk.Path);
        using (var first = new PortalServer(settings: settings))
        {
            await WebCase.OpenAsync(first);
        }

        SqliteConnection.ClearAllPools();
        disk.Remount("ro");
        using (var portal = new PortalServer(settings: settings))
        {
            using var client = portal.CreateClient();
            client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
            using var page = await client.GetAsync(new Uri("/", UriKind.Relative), Ct);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
            Assert.Contains("emergency-page", await page.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        }

        SqliteConnection.ClearAllPools();
        disk.Remount("rw");
        using var again = new PortalServer(settings: settings);
        Assert.False(again.Services.GetRequiredService<PortalState>().IsClosed);
    }

    private static async Task UntilAsync(PortalServer portal, bool closed)
    {
        var state = portal.Services.GetRequiredService<PortalState>();
        for (var waited = 0; state.IsClosed != closed; waited++)
        {
            Assert.True(waited < 300, "it did not happen within half a minute");
            state.Suspect();
            await Task.Delay(100, Ct);
        }
    }

    /// <summary>A disk of a few megabytes in memory.</summary>
    private sealed class SmallDisk : IDisposable
    {
        private readonly TemporaryFolder folder = new();

        private SmallDisk()
        {
        }

        public string Path => folder.Path;

        private string Ballast => System.IO.Path.Combine(Path, "ballast");

        public static SmallDisk Mount()
        {
            var disk = new SmallDisk();
            if (!OperatingSystem.IsLinux() || Run("mount", "-t", "tmpfs", "-o", "size=48m", "tmpfs", disk.Path) != 0)
            {
                disk.folder.Dispose();
                Assert.Skip("No disk can be mounted on this machine.");
            }

            return disk;
        }

        public void Fill()
        {
            using var file = File.Create(Ballast);
            try
            {
                for (var size = 4096; ;)
                {
                    file.Write(new byte[size]);
                    file.Flush();
                }
            }
            catch (IOException)
            {
                // Full
            }
        }

        public void Free() => File.Delete(Ballast);

        public void Remount(string how) => Assert.Equal(0, Run("mount", "-o", $"remount,{how}", Path));

        public void Dispose()
        {
            SqliteConnection.ClearAllPools();
            Run("umount", "-l", Path);
            folder.Dispose();
        }

        private static int Run(string program, params string[] arguments)
        {
            try
            {
                using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true, UseShellExecute = false })!;
                process.WaitForExit();
                return process.ExitCode;
            }
            catch (System.ComponentModel.Win32Exception)
            {
                return -1;
            }
        }
    }
}
