using System.Globalization;
using Microsoft.AspNetCore.Components;
using Portal.Composition.SignIn;
using Portal.Core.Cases.Receipts;
using Portal.Core.Reports;
using Portal.Core.Reports.Queries;
using Portal.Navigation;

namespace Portal.Components.Reports;

/// <summary>My drafts and my receipts; where the list of receipts begins stands in the address.</summary>
public partial class MyReports(CurrentActor current, MyDrafts myDrafts, MyReceipts myReceipts, DraftBook book, NavigationManager navigation)
{
    private IReadOnlyList<DraftSummary> _drafts = [];
    private IReadOnlyList<ReceiptView> _receipts = [];

    /// <summary>Only receipts entered before this instant (UTC, ticks).</summary>
    [SupplyParameterFromQuery]
    private long? Before { get; set; }

    /// <summary>True after a draft was thrown away.</summary>
    [SupplyParameterFromQuery]
    private bool Discarded { get; set; }

    /// <summary>The draft of the form that was posted.</summary>
    [SupplyParameterFromForm(Name = "draft", FormName = "discard")]
    private Guid? Draft { get; set; }

    private string? NewerHref => Before is null ? null : ReportUrls.Mine;

    private string? OlderHref => _receipts is { Count: MyReceipts.PageSize } full
        ? string.Create(CultureInfo.InvariantCulture, $"{ReportUrls.Mine}?before={full[^1].EnteredAt.UtcTicks}")
        : null;

    private DateTimeOffset? BeforeInstant => Before is { } ticks && ticks > 0 && ticks <= DateTimeOffset.MaxValue.Ticks ? new(ticks, TimeSpan.Zero) : null;

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        if (await current.FindAsync() is not { } actor)
            return;
        _drafts = await myDrafts.ListAsync(actor, CancellationToken.None);
        _receipts = await myReceipts.ListAsync(actor, BeforeInstant, CancellationToken.None);
    }

    private async Task DiscardAsync()
    {
        if (Draft is { } draft && await current.FindAsync() is { } actor && (await book.DiscardAsync(actor, draft, CancellationToken.None)).IsSuccess)
            navigation.NavigateTo($"{ReportUrls.Mine}?discarded=true");
    }
}
