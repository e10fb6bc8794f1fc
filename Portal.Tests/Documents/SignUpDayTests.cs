using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention;
using Portal.Core.SharedKernel;
using Portal.Documents.Batches;
using Portal.Documents.Leaflet;
using Portal.Documents.Printing;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Documents;

/// <summary>What a sign-up day leaves on the register is what its file holds: no more when one cannot be printed, nothing when it is cancelled.</summary>
public sealed class SignUpDayTests : IDisposable
{
    private const string Persona = "frontline-east";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly StandInPrinter printer = new();
    private readonly PortalServer server;

    public SignUpDayTests() => server = new(services: services => services.Replace(ServiceDescriptor.Singleton<IPdfPrinter>(printer)));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private SignUpDay Day => server.Services.GetRequiredService<SignUpDay>();

    public void Dispose()
    {
        server.Dispose();
        printer.Go.Dispose();
    }

    [Fact]
    [Proves("5.4(c)", "Of forty sign-ups of which one cannot be printed, the file holds thirty-nine and so does the register; printing the rest puts the last one there")]
    public async Task One_of_forty_that_fails_is_in_neither_file_nor_register_until_it_is_printed()
    {
        var actor = await ActorAsync();
        printer.Broken = "ur";
        var lines = Enumerable.Range(1, 40).Select(i => Line($"DAY-{i:00}", i switch { 17 => "ur", > 30 => "pl", _ => "en-GB" })).ToList();
        printer.Go.Release(100);
        var job = Day.Start(Guid.CreateVersion7(), "Sign-up day", lines, actor).Value;
        await UntilAsync(() => job.Recorded == 39 && job.Batch.EndedAt is not null);

        Assert.Equal((BatchState.Ready, 39, 40), (job.Batch.Progress.State, job.Batch.Progress.Done, job.Batch.Progress.Total));
        Assert.Equal([new BatchFailure("DAY-17, ur, a4", PdfErrors.Failed)], job.Batch.Progress.Failures);
        // A side each, and the back of its sheet
        Assert.Equal(2 * 39, job.Batch.File!.Pages);
        var issued = await IssuedAsync(job);
        Assert.Equal(lines.Where(line => line.Language != "ur").Select(line => (line.Id, line.Reference, line.Language)), issued.Select(issue => (issue.Id, issue.TenancyReference, issue.Language)));
        Assert.All(issued, issue => Assert.Equal(LeafletIssueKind.Printed, issue.Kind));
        await AssertEveryPrintIsKeptAsync(issued);
        Assert.Empty(job.NotRecorded);

        printer.Broken = null;
        Assert.True(server.Services.GetRequiredService<PrintBatches>().Resume(actor.StaffId, job.Batch.Id).IsSuccess);
        await UntilAsync(() => job.Recorded == 40);
        Assert.Equal(2 * 40, job.Batch.File!.Pages);
        issued = await IssuedAsync(job);
        Assert.Equal(lines.Select(line => line.Reference), issued.Select(issue => issue.TenancyReference));
        await AssertEveryPrintIsKeptAsync(issued);
    }

    [Fact]
    [Proves("5.4(c)", "A sign-up day that is cancelled leaves no file and nothing on the register; taken up again it records each once")]
    public async Task Cancelled_it_leaves_nothing_and_taken_up_again_it_records_each_once()
    {
        var actor = await ActorAsync();
        var batches = server.Services.GetRequiredService<PrintBatches>();
        var lines = new[] { Line("DAY-1", "en-GB"), Line("DAY-2", "pl"), Line("DAY-3", "ro") };
        var job = Day.Start(Guid.CreateVersion7(), "Sign-up day", lines, actor).Value;
        printer.Go.Release();
        await UntilAsync(() => job.Batch.Progress.Done == 1);
        Assert.True(batches.Cancel(actor.StaffId, job.Batch.Id).IsSuccess);
        await UntilAsync(() => job.Batch.EndedAt is not null);
        Assert.Equal((BatchState.Cancelled, 0), (job.Batch.Progress.State, job.Recorded));
        Assert.Null(job.Batch.File);
        Assert.Empty(await IssuedAsync(job));

        printer.Go.Release(10);
        Assert.True(batches.Resume(actor.StaffId, job.Batch.Id).IsSuccess);
        await UntilAsync(() => job.Recorded == 3);
        Assert.Equal(["DAY-1", "DAY-2", "DAY-3"], (await IssuedAsync(job)).Select(issue => issue.TenancyReference));
    }

    [Fact]
    public async Task Sent_twice_at_once_it_is_one_day_and_each_is_recorded_once()
    {
        var actor = await ActorAsync();
        printer.Go.Release(10);
        var id = Guid.CreateVersion7();
        var jobs = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Day.Start(id, "Sign-up day", [Line("DAY-1", "en-GB"), Line("DAY-2", "pl")], actor).Value)));
        Assert.All(jobs, job => Assert.Same(jobs[0], job));
        await UntilAsync(() => jobs[0].Recorded == 2);
        Assert.Equal(["DAY-1", "DAY-2"], (await IssuedAsync(jobs[0])).Select(issue => issue.TenancyReference));
    }

    private static SignUpLine Line(string reference, string language) => new(Guid.CreateVersion7(), reference, language, "a4");

    private static async Task UntilAsync(Func<bool> done)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (!done())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(began) < Patience, "It did not come to that.");
            await Task.Delay(20, Ct);
        }
    }

    private async Task<Actor> ActorAsync()
    {
        await using var db = server.Services.GetRequiredService<PortalStore>().Read();
        var member = await db.Staff.SingleAsync(staff => staff.DemoPersona == Persona, Ct);
        return new() { StaffId = member.Id, Name = member.Name, Roles = member.Roles, AreaIds = member.AreaIds, OfficeId = member.OfficeId };
    }

    private async Task<List<LeafletIssue>> IssuedAsync(SignUpDayJob job)
    {
        await using var db = server.Services.GetRequiredService<PortalStore>().Read();
        return await db.Set<LeafletIssue>().Where(issue => issue.BatchId == job.Batch.Id).OrderBy(issue => issue.TenancyReference).ToListAsync(Ct);
    }

    private async Task AssertEveryPrintIsKeptAsync(IEnumerable<LeafletIssue> issued)
    {
        var find = server.Services.GetRequiredService<FindStoredDocument>();
        foreach (var issue in issued.DistinctBy(issue => issue.DocumentVersion))
        {
            Assert.NotNull(await find.HandleAsync(StoredDocument.Leaflet, issue.Language, issue.DocumentVersion, Ct));
        }
    }

    /// <summary>Prints a page when it is told to go, and nothing in the language that is broken.</summary>
    private sealed class StandInPrinter : IPdfPrinter
    {
        public SemaphoreSlim Go { get; } = new(0);

        public string? Broken { get; set; }

        public Task<Result<PrintedPdf>> PrintAsync<TComponent>(IReadOnlyDictionary<string, object?> parameters, CancellationToken ct)
            where TComponent : IComponent => Task.FromResult<Result<PrintedPdf>>(PdfErrors.Failed);

        public async Task<Result<PrintedPdf>> PrintAsync(SelfContainedHtml html, PrintTurn turn, CancellationToken ct)
        {
            await Go.WaitAsync(ct);
            return Broken is { } language && html.Html.Contains($"<html lang=\"{language}\"", StringComparison.Ordinal) ? PdfErrors.Failed : SamplePdf.Of(html.Version[..8]);
        }

        public Task<Result<IReadOnlyList<PaperSpill>>> MeasureAsync(SelfContainedHtml html, PaperSides sides, CancellationToken ct) =>
            Task.FromResult(Result.Success<IReadOnlyList<PaperSpill>>([]));
    }
}
