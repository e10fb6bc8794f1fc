using System.Globalization;
using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Forms;
using Portal.Components.Shared.Messages;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Cases.Conflicts;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Components.Confidentiality;

/// <summary>Keeps one's own household. Empty lines are left out; three more than are kept are offered.</summary>
public sealed partial class HouseholdPage(CurrentActor current, OwnHousehold own, KeepHousehold keep, NavigationManager navigation)
{
    private const int MoreLines = 3;
    private IReadOnlyList<FormError> _errors = [];
    private List<Choice> _homes = [];
    private Actor _actor = null!;

    [SupplyParameterFromForm(FormName = "household")]
    private HouseholdForm? Form { get; set; }

    [SupplyParameterFromQuery]
    private string? Saved { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _actor = await current.GetAsync();
        var kept = await own.AskAsync(_actor, CancellationToken.None);
        Form ??= new()
        {
            People = [.. kept.People.Select(p => new PersonForm { Name = p.Name, Born = DateParts.From(p.BornOn) })],
            Uprn = kept.Uprn,
        };
        while (Form.People.Count < KeepHousehold.MostPeople && Form.People.Count(p => p.IsEmpty) < MoreLines)
        {
            Form.People.Add(new());
        }

        var homes = await own.HomesAsync(Form.Postcode, _actor, CancellationToken.None);
        if (!string.IsNullOrWhiteSpace(Form.Postcode) && homes.Count == 0)
        {
            _errors = [new("Postcode", ConfidentialityWords.Get("HouseholdNoHomes"))];
        }

        _homes =
        [
            new("", ConfidentialityWords.Get("HouseholdHomeNone")),
            .. kept.Uprn.Length > 0 && homes.All(h => h.Uprn != kept.Uprn) ? [new Choice(kept.Uprn, kept.Home)] : Array.Empty<Choice>(),
            .. homes.Select(home => new Choice(home.Uprn, home.Address)),
        ];
    }

    private async Task SendAsync()
    {
        if (Form!.Find || _errors.Count > 0)
        {
            return;
        }

        var people = Form.People.Select((person, i) => (person, Line: i + 1)).Where(line => !line.person.IsEmpty).ToList();
        var answer = await keep.HandleAsync(new([.. people.Select(line => (line.person.Name, line.person.Born.ToDate()))], Form.Uprn), _actor, CancellationToken.None);
        if (answer.IsSuccess)
        {
            navigation.NavigateTo($"{ConfidentialityUrls.Household}?saved=1");
            return;
        }

        _errors = [.. answer.Errors.Select(error => new FormError(AtLine(error.Field, people.ConvertAll(line => line.Line)), RefusalWords.For(error)))];
    }

    // Refusals count the people that were given, the form counts its lines
    private static string? AtLine(string? field, List<int> lines)
    {
        var letters = field?.TrimEnd("0123456789".ToCharArray());
        return letters is "Name" or "Born" && int.TryParse(field![letters.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? $"{letters}{Text(lines[number - 1])}"
            : field;
    }

    private string? Wrong(string field) => _errors.FirstOrDefault(error => string.Equals(error.FieldId, field, StringComparison.Ordinal))?.Text;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed class HouseholdForm
    {
        public List<PersonForm> People { get; set; } = [];

        public string? Postcode { get; set; }

        public string? Uprn { get; set; }

        public bool Find { get; set; }
    }

    private sealed class PersonForm
    {
        public string? Name { get; set; }

        public DateParts Born { get; set; } = new();

        public bool IsEmpty => string.IsNullOrWhiteSpace(Name) && Born.IsEmpty;
    }
}
