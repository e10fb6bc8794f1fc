using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Forms;
using Portal.Components.Shared.Messages;
using Portal.Components.Shared.Tables;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Organisation;
using Portal.Core.Organisation.Structure;
using Portal.Core.SharedKernel;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Components.Access;

/// <summary>Keeps service areas and boards. One form model for the three forms of the page; each says which it is.</summary>
public sealed partial class AreasPage(CurrentActor current, AreasQuery query, KeepArea keepArea, KeepBoard keepBoard, NavigationManager navigation)
{
    private static readonly IReadOnlyList<TableHeading> _areaHeadings = [.. new[] { "ColumnArea", "ColumnCode", "ColumnKind", "ColumnLandlord", "ColumnNeighbourhoods", "ColumnStaff" }.Select(key => new TableHeading(AccessWords.Get(key)))];
    private static readonly IReadOnlyList<TableHeading> _boardHeadings = [.. new[] { "ColumnBoard", "ColumnArea" }.Select(key => new TableHeading(AccessWords.Get(key)))];
    private static readonly IReadOnlyList<Choice> _kinds = [.. Enum.GetValues<ServiceAreaKind>().Select(kind => new Choice(kind.ToString(), AccessWords.Of(kind)))];
    private IReadOnlyList<FormError> _errors = [];
    private List<Choice> _renamable = [];
    private Actor _actor = null!;
    private AreasView? _view;

    [SupplyParameterFromForm]
    private AreasForm? Form { get; set; }

    [SupplyParameterFromQuery]
    private string? Done { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _actor = await current.GetAsync();
        if (await query.AskAsync(_actor, CancellationToken.None) is not { IsSuccess: true } answer)
        {
            navigation.NotFound();
            return;
        }

        _view = answer.Value;
        _renamable =
        [
            .. _view.Areas.Select(a => new Choice($"area {a.Id:N}", a.Name)),
            .. _view.Boards.Select(b => new Choice($"board {b.Id:N}", b.Name)),
        ];
    }

    private async Task AddAreaAsync() => Answer(await keepArea.HandleAsync(
        new(null, 0, Form!.Name, Form.Code, Parsed(Form.Landlord), Enum.TryParse<ServiceAreaKind>(Form.Kind, out var kind) ? kind : null), _actor, CancellationToken.None));

    private async Task AddBoardAsync() => Answer(await keepBoard.HandleAsync(new(null, 0, Form!.Name, Parsed(Form.Area)), _actor, CancellationToken.None));

    private async Task RenameAsync()
    {
        var row = (Form!.Row ?? "").Split(' ');
        var id = Parsed(row[^1]);
        if (_view!.Areas.FirstOrDefault(a => row[0] == "area" && a.Id == id) is { } area)
        {
            Answer(await keepArea.HandleAsync(new(area.Id, area.Version, Form.Name), _actor, CancellationToken.None));
        }
        else if (_view.Boards.FirstOrDefault(b => row[0] == "board" && b.Id == id) is { } board)
        {
            Answer(await keepBoard.HandleAsync(new(board.Id, board.Version, Form.Name), _actor, CancellationToken.None));
        }
        else
        {
            Answer(Result.Refused([StructureRefusals.NotOffered("Row")]));
        }
    }

    private void Answer(Result result)
    {
        if (result.IsSuccess)
        {
            navigation.NavigateTo($"{AccessUrls.Areas}?done=saved");
            return;
        }

        _errors = [.. result.Errors.Select(error => new FormError(IdOf(error.Field), RefusalWords.For(error)))];
    }

    // The name stands in each of the three forms
    private string? IdOf(string? field) => field == "Name" ? Form!.What switch { "board" => "BoardName", "rename" => "NewName", _ => field } : field;

    private string? ValueOf(string what, Func<AreasForm, string?> field) => Form?.What == what ? field(Form) : null;

    private string? Wrong(string what, string field) =>
        Form?.What == what ? _errors.FirstOrDefault(error => string.Equals(error.FieldId, IdOf(field), StringComparison.Ordinal))?.Text : null;

    private static Guid? Parsed(string? id) => Guid.TryParse(id, out var known) ? known : null;

    private static List<Choice> Rows(IReadOnlyList<NamedRow> rows) => [.. rows.Select(row => new Choice(row.Id.ToString("N"), row.Name))];

    private sealed class AreasForm
    {
        public string? What { get; set; }

        public string? Name { get; set; }

        public string? Code { get; set; }

        public string? Kind { get; set; }

        public string? Landlord { get; set; }

        public string? Area { get; set; }

        public string? Row { get; set; }
    }
}
