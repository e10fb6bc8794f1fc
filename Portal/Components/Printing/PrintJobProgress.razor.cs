using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Tables;
using Portal.Composition.SignIn;
using Portal.Core.SharedKernel;
using Portal.Documents.Batches;
using Portal.Resources;

namespace Portal.Components.Printing;

/// <summary>Shows a print job live and lets its owner cancel it or print the rest. Leaving the page does nothing to the job.</summary>
public sealed partial class PrintJobProgress(PrintBatches batches, CurrentActor current) : IDisposable
{
    private static readonly TableHeading[] _headings = [new(PrintWords.ColumnItem), new(PrintWords.ColumnWhy)];

    private PrintBatch? _job;
    private BatchProgress _progress = null!;
    private IDisposable? _watch;
    private string? _refused;

    /// <summary>The id of the print job.</summary>
    [Parameter, EditorRequired]
    public Guid Id { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _job = batches.Find((await current.GetAsync()).StaffId, Id);
        if (_job is null)
        {
            return;
        }

        _progress = _job.Progress;
        if (RendererInfo.IsInteractive)
        {
            _watch = _job.Watch(() => _ = InvokeAsync(Refresh));
            // It may have gone on between the two lines above
            _progress = _job.Progress;
        }
    }

    /// <inheritdoc />
    public void Dispose() => _watch?.Dispose();

    private async Task CancelAsync() => Say(batches.Cancel((await current.GetAsync()).StaffId, Id));

    private async Task ResumeAsync() => Say(batches.Resume((await current.GetAsync()).StaffId, Id));

    private void Say(Result result)
    {
        _refused = result.IsSuccess ? null : RefusalWords.For(result.Error);
        Refresh();
    }

    private void Refresh()
    {
        _progress = _job!.Progress;
        StateHasChanged();
    }
}
