using Portal.Components.Shared.Tables;
using Portal.Composition.Settings;
using Portal.Composition.SignIn;
using Portal.Core.Prevention;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Library;
using Portal.Resources;

namespace Portal.Components.Prevention;

/// <summary>Offers the papers and says what they leave out because nobody vouches for it.</summary>
public sealed partial class PapersPage(
    CurrentActor current, FindReportingCentres find, FindPrintableContacts contacts, LeafletLibrary library, IHostEnvironment environment)
{
    private static readonly ContactKind[] _ours = [ContactKind.OutOfHours, ContactKind.Team, ContactKind.DutyManager];
    private static readonly TableHeading[] _headings = [new(PaperWords.Get("ColumnOffice")), new(PaperWords.Get("ColumnPhone")), new(PaperWords.Get("ColumnPapers"))];

    private IReadOnlyList<ReportingCentre> _centres = [];
    private IReadOnlyList<ContactKind> _missing = [];
    private IReadOnlyList<(string Language, string Name, bool IsDraft)> _languages = [];
    private bool _isDemonstration;
    private bool _mayKeep;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        _isDemonstration = environment.IsMadeUp();
        _mayKeep = KeepContact.MayKeep(await current.GetAsync());
        _centres = await find.HandleAsync(CancellationToken.None);
        var kept = await contacts.HandleAsync(_ours, null, CancellationToken.None);
        _missing = [.. _ours.Where(kind => !kept.Any(contact => contact.Kind == kind && contact.Phone.Length > 0 && (kind != ContactKind.OutOfHours || contact.ServiceAreaId is null)))];
        _languages = [.. library.All.Select(content => (content.Language, content.EnglishName, library.IsDraft(content)))];
    }
}
