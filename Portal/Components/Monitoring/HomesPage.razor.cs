using System.Globalization;
using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Forms;
using Portal.Components.Shared.Messages;
using Portal.Components.Shared.Tables;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Monitoring.Homes;
using Portal.Core.Monitoring.Nm01;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Components.Monitoring;

/// <summary>Shows what rates are worked out by, and takes it in by hand or from a file.</summary>
public sealed partial class HomesPage(
    CurrentActor current, HomesQuery query, EnterHomes enter, ImportHomes import, EnterOtherAsb other, UkClock clock, IHttpContextAccessor http, NavigationManager navigation)
{
    private const int YearsOffered = 4;

    private static readonly TableHeading[] _asbHeadings =
        [new(FigureWords.Get("Filter-area")), new(FigureWords.Get("FinancialYear")), new(FigureWords.Get("Nm01Other"), Numeric: true)];

    private Actor _actor = null!;
    private HomesView? _held;
    private IReadOnlyList<FormError> _errors = [];

    [SupplyParameterFromForm(FormName = "enter-homes")]
    private HomeForm? Home { get; set; }

    [SupplyParameterFromForm(FormName = "enter-asb")]
    private AsbForm? Asb { get; set; }

    [SupplyParameterFromQuery]
    private string? Done { get; set; }

    private IReadOnlyList<Choice> Years => [.. Enumerable.Range(0, YearsOffered).Select(back => FinancialYear.Of(clock.Today) - back)
        .Select(year => new Choice(year.ToString(CultureInfo.InvariantCulture), FinancialYear.Name(year)))];

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        (Home, Asb) = (Home ?? new(), Asb ?? new());
        _actor = await current.GetAsync();
        var held = await query.AskAsync(_actor, CancellationToken.None);
        if (!held.IsSuccess)
        {
            navigation.NotFound();
            return;
        }

        _held = held.Value;
    }

    private async Task EnterAsync() => Answer(
        await enter.HandleAsync(new(Id(Home!.Neighbourhood), Id(Home.Area), Home.From.ToDate(), Whole(Home.Homes)), _actor, CancellationToken.None), "homes");

    private async Task EnterAsbAsync() => Answer(await other.HandleAsync(new(Id(Asb!.Area), Whole(Asb.Year), Whole(Asb.Cases)), _actor, CancellationToken.None), "asb");

    private async Task SendAsync()
    {
        var file = http.HttpContext?.Request.HasFormContentType == true ? http.HttpContext.Request.Form.Files["file"] : null;
        var text = "";
        if (file is not null)
        {
            using var reader = new StreamReader(file.OpenReadStream());
            var buffer = new char[ImportHomes.MostCharacters + 1];
            text = new(buffer, 0, await reader.ReadBlockAsync(buffer));
        }

        var taken = await import.HandleAsync(text, _actor, CancellationToken.None);
        Answer(taken, taken.IsSuccess ? taken.Value.ToString(CultureInfo.InvariantCulture) : "");
    }

    private void Answer(Result result, string done)
    {
        if (result.IsSuccess)
        {
            navigation.NavigateTo($"{FigureUrls.Homes}?done={done}");
            return;
        }

        _errors = [.. result.Errors.Select(error => new FormError(error.Field?.ToLowerInvariant(), RefusalWords.For(error)))];
    }

    private static string Saved(string done) => int.TryParse(done, NumberStyles.None, CultureInfo.InvariantCulture, out var rows)
        ? FigureWords.Get(rows == 1 ? "RowTaken" : "RowsTaken", FigureWords.Number(rows))
        : FigureWords.Get(done == "asb" ? "AsbSaved" : "HomesSaved");

    private static IReadOnlyList<Choice> Choices(IReadOnlyList<PlaceView> places) => [.. places.Select(place => new Choice(place.Id.ToString(), place.Name))];

    private static Guid? Id(string? value) => Guid.TryParse(value, out var id) ? id : null;

    private static int? Whole(string? value) =>
        int.TryParse(value?.Trim(), NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : null;

    private sealed class HomeForm
    {
        public string? Neighbourhood { get; set; }

        public string? Area { get; set; }

        public DateParts From { get; set; } = new();

        public string? Homes { get; set; }
    }

    private sealed class AsbForm
    {
        public string? Area { get; set; }

        public string? Year { get; set; }

        public string? Cases { get; set; }
    }
}
