using Microsoft.AspNetCore.Components;
using Portal.Composition.SignIn;
using Portal.Core.Reports;
using Portal.Core.Reports.Queries;
using Portal.Navigation;

namespace Portal.Components.Reports;

/// <summary>My drafts and my receipts; the page number stands in the address.</summary>
public partial class MyReports(CurrentActor current, MyDrafts myDrafts, DraftBook book, NavigationManager navigation)
{
    private IReadOnlyList<DraftSummary> _drafts = [];

    /// <summary>True after a draft was thrown away.</summary>
    [SupplyParameterFromQuery]
    private bool Discarded { get; set; }

    /// <summary>The draft of the form that was posted.</summary>
    [SupplyParameterFromForm(Name = "draft", FormName = "discard")]
    private Guid? Draft { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        if (await current.FindAsync() is { } actor)
            _drafts = await myDrafts.ListAsync(actor, CancellationToken.None);
    }

    private async Task DiscardAsync()
    {
        if (Draft is { } draft && await current.FindAsync() is { } actor && (await book.DiscardAsync(actor, draft, CancellationToken.None)).IsSuccess)
            navigation.NavigateTo($"{ReportUrls.Mine}?discarded=true");
    }
}
