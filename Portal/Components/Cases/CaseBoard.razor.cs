using Microsoft.AspNetCore.Components;
using Portal.Composition.SignIn;
using Portal.Core.Cases.Queries;
using Portal.Core.Codes;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Components.Cases;

/// <summary>
/// The case page on its circuit: reads the case with a look of its own, and reads it again when anybody changes it. When the case is
/// hidden from this person meanwhile, what was shown goes.
/// </summary>
public sealed partial class CaseBoard(CasePageQuery pages, TimelineQuery timelines, CodeListStore codes, CaseFeed feed, CurrentActor current) : IDisposable
{
    private IDisposable? _watch;
    private CaseScene? _scene;
    private TimelineView? _timeline;
    private string _news = "";
    private string _asked = "";
    private bool _beyond;
    private bool _gone;

    /// <summary>The case.</summary>
    [Parameter, EditorRequired]
    public Guid CaseId { get; set; }

    /// <summary>HI-yyyy-nnnnnn, for the outline.</summary>
    [Parameter, EditorRequired]
    public string Reference { get; set; } = "";

    /// <summary>The kind of act that the timeline is narrowed to, or null.</summary>
    [Parameter]
    public string? Kind { get; set; }

    /// <summary>Where the page of the timeline begins; null for the newest.</summary>
    [Parameter]
    public string? Before { get; set; }

    private CaseScene? Scene => _timeline is null && _scene?.Case.Details is not null ? null : _scene;

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        // Nothing personal in the page before the circuit is up: nothing is read either
        if (!RendererInfo.IsInteractive || string.Equals(_asked, Asking, StringComparison.Ordinal))
            return;
        _asked = Asking;
        _watch ??= feed.Watch(changed =>
        {
            if (changed == CaseId)
                _ = InvokeAsync(AgainAsync);
        });
        await ReadAsync();
    }

    /// <inheritdoc />
    public void Dispose() => _watch?.Dispose();

    private TimelineEntryView? Newest => _timeline is { Entries: [var first, ..] } ? first : null;

    private string Asking => $"{CaseId}|{Kind}|{Before}";

    private async Task AgainAsync()
    {
        if (_gone || _watch is null)
            return;
        var before = Newest?.Id;
        await ReadAsync();
        if (Newest is { } newest && newest.Id != before)
            _news = $"{newest.ByName} has added to the timeline.";
        StateHasChanged();
    }

    private async Task ReadAsync()
    {
        if (await current.FindAsync() is not { } actor)
        {
            Leave();
            return;
        }

        var page = await pages.AskAsync(CaseId, actor, CancellationToken.None);
        if (!page.IsSuccess)
        {
            _beyond = ReferenceEquals(page.Error, Core.Confidentiality.CaseVault.BeyondCeiling);
            Leave();
            return;
        }

        var timeline = page.Value.Details?.Timeline;
        if (timeline is not null && (Kind is not null || Before is not null))
        {
            Result<TimelineView> part = await timelines.AskAsync(new(CaseId) { Kind = Kind, Before = PageKey.Parse(Before) }, actor, CancellationToken.None);
            timeline = part.IsSuccess ? part.Value : null;
        }

        _scene = new(page.Value, await codes.GetAsync(CancellationToken.None));
        _timeline = timeline;
    }

    private void Leave()
    {
        _gone = true;
        _scene = null;
        _timeline = null;
    }
}
