using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Messages;
using Portal.Composition.SignIn;
using Portal.Core.Cases.Receipts;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Components.Reports;

/// <summary>Adds what was remembered later to one's own report. What could not be taken stays in the field.</summary>
public partial class AddLaterPage(CurrentActor current, MyReceipts receipts, AddToReport add, NavigationManager navigation)
{
    private const string FieldId = "addition";
    private ReceiptView? _receipt;
    private IReadOnlyList<FormError> _errors = [];

    /// <summary>The report.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>True after something was added.</summary>
    [SupplyParameterFromQuery]
    private bool Done { get; set; }

    /// <summary>What was typed.</summary>
    [SupplyParameterFromForm(FormName = "add")]
    private string? Words { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        var found = await current.FindAsync() is { } actor ? await receipts.OfAsync(actor, Id, CancellationToken.None) : null;
        if (found is { IsSuccess: true })
            _receipt = found.Value;
        else
            navigation.NotFound();
    }

    private async Task AddAsync()
    {
        var added = await add.HandleAsync(new(Id, Words ?? ""), await current.GetAsync(), CancellationToken.None);
        if (added.IsSuccess)
            navigation.NavigateTo($"{ReportUrls.AddLater(Id)}?done=true");
        else
            _errors = [new(FieldId, RefusalWords.For(added.Error))];
    }
}
