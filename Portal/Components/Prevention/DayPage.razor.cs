using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Forms;
using Portal.Components.Shared.Messages;
using Portal.Components.Shared.Tables;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Register;
using Portal.Core.SharedKernel.Time;
using Portal.Documents.Batches;
using Portal.Documents.Leaflet;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Components.Prevention;

/// <summary>Starts the print job of a sign-up day and shows what came of the last ones.</summary>
public sealed partial class DayPage(CurrentActor current, SignUpDay day, LeafletLibrary library, LeafletRules rules, CountLeaflets count, UkClock clock)
{
    private static readonly TableHeading[] _headings =
        [new(LeafletWords.Get("DayJob")), new(LeafletWords.Get("ColumnWhen")), new(LeafletWords.Get("OnRegister")), new(LeafletWords.Get("NotPrinted"))];

    private Actor _actor = null!;
    private IReadOnlyList<SignUpDayJob> _jobs = [];
    private IReadOnlyList<Choice> _languages = [];
    private IReadOnlyList<FormError> _errors = [];
    private int _read;

    [SupplyParameterFromForm]
    private DayForm? Form { get; set; }

    [SupplyParameterFromQuery]
    private string? Fill { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    [Inject]
    private NavigationManager Navigation { get; set; } = null!;

    private string? LinesError => _errors.Count == 0 ? null : string.Join(" ", _errors.Where(error => error.FieldId == "lines").Select(error => error.Text));

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _actor = await current.GetAsync();
        if (!_actor.May(Permission.IssueLeaflets))
        {
            Navigation.NotFound();
            return;
        }

        await library.FreshenAsync(CancellationToken.None);
        _languages = LeafletChoices.Languages(library);
        _jobs = day.Of(_actor);
        Form ??= new();
        if (Form.Id == Guid.Empty)
        {
            Form = new() { Id = Guid.CreateVersion7(), Language = LeafletLibrary.SourceLanguage, Lines = Fill is null ? null : await WithoutAsync() };
        }
    }

    // Those of this month at this person's own office of which nothing is on record
    private async Task<string> WithoutAsync()
    {
        var today = clock.Today;
        var counts = await count.HandleAsync(today.AddDays(1 - today.Day), today.AddDays(7), _actor.OfficeId, _actor, CancellationToken.None);
        return counts.IsSuccess ? string.Join('\n', counts.Value.Total.Without.Take(SignUpLines.Most)) : "";
    }

    // The lines stand in the form to be looked through; nothing is printed yet
    private async Task ReadAsync()
    {
        var read = await SignUpFile.ReadAsync(Http.Request.Form.Files["file"], CancellationToken.None);
        if (!read.IsSuccess)
        {
            _errors = LeafletChoices.Errors(read);
            return;
        }

        (Form!.Lines, _read) = (string.Join('\n', read.Value), read.Value.Count);
    }

    private async Task StartAsync()
    {
        await library.FreshenAsync(CancellationToken.None);
        var lines = SignUpLines.Read(Form!.Lines, Form.Language, Form.Format, library, rules);
        if (!lines.IsSuccess)
        {
            _errors = LeafletChoices.Errors(lines);
            return;
        }

        var started = day.Start(Form.Id, LeafletWords.Get("DayJobTitle", UkText.Date(clock.Today)), lines.Value, _actor);
        if (started.IsSuccess)
        {
            Navigation.NavigateTo(PrintUrls.Job(started.Value.Batch.Id));
            return;
        }

        _errors = LeafletChoices.Errors(started);
    }

    private static string Recorded(SignUpDayJob job) => job.Batch.Progress.State switch
    {
        BatchState.Cancelled => LeafletWords.Get("DayCancelled"),
        BatchState.Printing => LeafletWords.Get("DayPrinting"),
        _ => LeafletWords.Get("RecordedOf", LeafletWords.Number(job.Recorded), LeafletWords.Number(job.Lines.Count)),
    };

    private sealed class DayForm
    {
        public Guid Id { get; set; }

        public string? Lines { get; set; }

        public string? Language { get; set; }

        public string? Format { get; set; } = LeafletFormats.NameOf(LeafletFormat.Sheet);
    }
}
