using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Forms;
using Portal.Components.Shared.Messages;
using Portal.Components.Shared.Tables;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Prevention;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel;
using Portal.Documents.Leaflet;
using Portal.Resources;

namespace Portal.Components.Prevention;

/// <summary>Prints the leaflet for a sign-up, records the issue and shows the register.</summary>
public sealed partial class LeafletsPage(
    CurrentActor current, LeafletDesk desk, ListLeafletIssues list, LeafletLibrary library, NavigationManager navigation)
{
    private static readonly TableHeading[] _headings =
    [
        new(DocumentWords.ColumnTenancy), new(DocumentWords.ColumnIssued), new(DocumentWords.ColumnLanguage),
        new(DocumentWords.ColumnVersion), new(DocumentWords.ColumnBy),
    ];

    private Actor _actor = null!;
    private LeafletIssuePage _page = new([], null);
    private IssuedLeaflet? _issued;
    private IReadOnlyList<Choice> _languages = [];
    private IReadOnlyList<FormError> _errors = [];

    [SupplyParameterFromForm]
    private IssueForm? Form { get; set; }

    [SupplyParameterFromQuery]
    private Guid? OlderThan { get; set; }

    [SupplyParameterFromQuery]
    private Guid? Issued { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Form ??= new() { IssueId = Guid.CreateVersion7(), Language = LeafletLibrary.SourceLanguage };
        _languages = [.. library.All.Select(ChoiceOf)];
        _actor = await current.GetAsync();
        var page = await list.HandleAsync(_actor, OlderThan, CancellationToken.None);
        if (!page.IsSuccess)
        {
            navigation.NotFound();
            return;
        }

        _page = page.Value;
        _issued = Issued is { } id ? await desk.FindIssuedAsync(_actor, id, CancellationToken.None) : null;
    }

    private async Task IssueAsync()
    {
        var issued = await desk.IssueAsync(_actor, Form!.IssueId, Form.TenancyReference, Form.Language, CancellationToken.None);
        if (issued.IsSuccess)
        {
            navigation.NavigateTo($"leaflets?issued={issued.Value.Id}");
            return;
        }

        _errors = [.. issued.Errors.Select(error => new FormError(FieldOf(error), RefusalWords.For(error)))];
    }

    private Choice ChoiceOf(LeafletContent content) => new(
        content.Language, library.IsDraft(content) ? SharedWords.Fill(DocumentWords.LanguageDraft, content.EnglishName) : content.EnglishName);

    private static string? FieldOf(Error error) => error.Field switch
    {
        nameof(IssueLeafletRequest.TenancyReference) => "tenancy-reference",
        nameof(IssueLeafletRequest.Language) => "leaflet-language",
        _ => null,
    };

    private string? ErrorOf(string field) => _errors.FirstOrDefault(error => string.Equals(error.FieldId, field, StringComparison.Ordinal))?.Text;

    private sealed class IssueForm
    {
        public Guid IssueId { get; set; }

        public string? TenancyReference { get; set; }

        public string? Language { get; set; }
    }
}
