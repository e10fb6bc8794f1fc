using System.Globalization;
using Microsoft.AspNetCore.Components;
using Portal.Components.Codes;
using Portal.Components.Shared.Forms;
using Portal.Components.Shared.Messages;
using Portal.Components.Shared.Tables;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Organisation;
using Portal.Core.SharedKernel;
using Portal.Resources;

namespace Portal.Components.Organisation;

/// <summary>Shows the days that are no working days; adds and removes closure days that are still to come.</summary>
public sealed partial class CalendarPage(CurrentActor current, CalendarDays days, AddClosureDay add, RemoveClosureDay remove, NavigationManager navigation)
{
    private static readonly TableHeading[] _headings =
        [new(AdminWords.Get("ColumnDay")), new(AdminWords.Get("ColumnWhy")), new(AdminWords.Get("ColumnChange"))];

    private Actor _actor = null!;
    private CalendarView? _calendar;
    private IReadOnlyList<FormError> _errors = [];

    [SupplyParameterFromForm(FormName = "add-day")]
    private DayForm? Form { get; set; }

    [SupplyParameterFromQuery]
    private string? Added { get; set; }

    [SupplyParameterFromQuery]
    private string? Removed { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        _actor = await current.GetAsync();
        var calendar = await days.HandleAsync(_actor, CancellationToken.None);
        if (!calendar.IsSuccess)
        {
            navigation.NotFound();
            return;
        }

        _calendar = calendar.Value;
    }

    private async Task AddAsync() => Answer(await add.HandleAsync(new(Form!.Day.ToDate(), Form.Words), _actor, CancellationToken.None), "added");

    private async Task RemoveAsync(DateOnly day) => Answer(await remove.HandleAsync(day, _actor, CancellationToken.None), "removed");

    private void Answer(Result<DateOnly> result, string how)
    {
        if (result.IsSuccess)
        {
            navigation.NavigateTo($"admin/calendar?{how}={Machine(result.Value)}");
            return;
        }

        _errors = CodeItemFields.ErrorsOf(result);
    }

    private static string Machine(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed class DayForm
    {
        public DateParts Day { get; set; } = new();

        public string? Words { get; set; }
    }
}
