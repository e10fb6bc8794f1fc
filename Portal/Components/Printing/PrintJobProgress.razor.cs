using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Tables;
using Portal.Composition.SignIn;
using Portal.Documents.Batches;
using Portal.Resources;

namespace Portal.Components.Printing;

/// <summary>Shows a print job live. Its buttons send forms of the page around it, so that they work before the circuit is up. Leaving the page does nothing to the job.</summary>
public sealed partial class PrintJobProgress(PrintBatches batches, CurrentActor current) : IDisposable
{
    /// <summary>Id of the form that cancels.</summary>
    public const string CancelForm = "cancel-job";

    /// <summary>Id of the form that prints the rest.</summary>
    public const string AgainForm = "job-again";

    private static readonly TableHeading[] _headings = [new(PrintWords.ColumnItem), new(PrintWords.ColumnWhy)];

    private PrintBatch? _job;
    private BatchProgress _progress = null!;
    private IDisposable? _watch;

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

    private void Refresh()
    {
        _progress = _job!.Progress;
        StateHasChanged();
    }
}
