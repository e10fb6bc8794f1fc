using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Forms;
using Portal.Components.Shared.Messages;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Prevention;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Register;
using Portal.Documents.Leaflet;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Components.Prevention;

/// <summary>Prints the leaflet for a sign-up, or records that one was given from stock or refused, and shows what was recorded last.</summary>
public sealed partial class LeafletsPage(CurrentActor current, LeafletDesk desk, LeafletRegister register, LeafletLibrary library, NavigationManager navigation)
{
    private const int LatestShown = 10;

    private static readonly IReadOnlyList<Choice> _kinds =
        [.. LeafletChoices.Kinds.Select(kind => kind with { Reveals = kind.Value == nameof(LeafletIssueKind.Refused) })];

    private Actor _actor = null!;
    private IReadOnlyList<LeafletRegisterLine> _latest = [];
    private IssuedLeaflet? _issued;
    private IReadOnlyList<Choice> _languages = [];
    private IReadOnlyList<FormError> _errors = [];

    [SupplyParameterFromForm]
    private IssueForm? Form { get; set; }

    [SupplyParameterFromQuery]
    private Guid? Issued { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Form ??= new() { IssueId = Guid.CreateVersion7(), Language = LeafletLibrary.SourceLanguage };
        _actor = await current.GetAsync();
        var page = await register.PageAsync(new() { About = RegisterSubject.Leaflet }, null, _actor, CancellationToken.None);
        if (!page.IsSuccess)
        {
            navigation.NotFound();
            return;
        }

        _languages = LeafletChoices.Languages(library);
        _latest = [.. page.Value.Lines.Take(LatestShown)];
        _issued = Issued is { } id ? await desk.FindIssuedAsync(_actor, id, CancellationToken.None) : null;
    }

    private async Task IssueAsync()
    {
        var form = Form!;
        var kind = LeafletChoices.Read<LeafletIssueKind>(form.Kind) ?? LeafletIssueKind.Printed;
        var issued = await desk.IssueAsync(_actor, new(form.IssueId, kind, form.TenancyReference, form.Language, form.Format, form.Reason), CancellationToken.None);
        if (issued.IsSuccess)
        {
            navigation.NavigateTo(LeafletUrls.Issued(issued.Value.Id));
            return;
        }

        _errors = LeafletChoices.Errors(issued);
    }

    private static string IssuedWords(IssuedLeaflet issued) => issued.Kind switch
    {
        LeafletIssueKind.Refused => issued.TenancyReference,
        LeafletIssueKind.FromStock => LeafletWords.Get("GivenText", issued.TenancyReference, issued.LanguageName),
        _ => SharedWords.Fill(issued.HasPdf ? DocumentWords.IssuedText : DocumentWords.IssuedWithoutPdf, issued.TenancyReference, issued.LanguageName),
    };

    private sealed class IssueForm
    {
        public Guid IssueId { get; set; }

        public string? TenancyReference { get; set; }

        public string? Language { get; set; }

        public string? Format { get; set; } = LeafletFormats.NameOf(LeafletFormat.Sheet);

        public string? Kind { get; set; } = nameof(LeafletIssueKind.Printed);

        public string? Reason { get; set; }
    }
}
