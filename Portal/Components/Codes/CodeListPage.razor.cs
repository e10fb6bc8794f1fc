using System.Globalization;
using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Messages;
using Portal.Components.Shared.Tables;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Codes;
using Portal.Resources;

namespace Portal.Components.Codes;

/// <summary>Shows one list and adds answers to it.</summary>
public sealed partial class CodeListPage(CurrentActor current, CodeListsForKeeping lists, AddCodeItem add, NavigationManager navigation)
{
    private static readonly TableHeading[] _headings =
    [
        new(AdminWords.Get("ColumnWords")), new(AdminWords.Get("ColumnCode")), new(AdminWords.Get("ColumnDefinition")),
        new(AdminWords.Get("ColumnOrder"), Numeric: true), new(AdminWords.Get("ColumnState")), new(AdminWords.Get("ColumnChange")),
    ];

    private Actor _actor = null!;
    private CodeListView? _list;
    private IReadOnlyList<FormError> _errors = [];

    /// <summary>The code of the list.</summary>
    [Parameter]
    public string List { get; set; } = "";

    [SupplyParameterFromForm]
    private AddForm? Form { get; set; }

    [SupplyParameterFromQuery]
    private string? Added { get; set; }

    [SupplyParameterFromQuery]
    private string? Saved { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _actor = await current.GetAsync();
        var list = await lists.OneAsync(List, _actor, CancellationToken.None);
        if (!list.IsSuccess)
        {
            navigation.NotFound();
            return;
        }

        _list = list.Value;
        var next = Math.Min(_list.Items.Max(item => item.Order) + 10, 9999);
        Form ??= new() { Order = next.ToString(CultureInfo.InvariantCulture) };
    }

    private async Task AddAsync()
    {
        var added = await add.HandleAsync(new(List, Form!.Code, Form.Words, Form.Definition, CodeItemFields.Number(Form.Order)), _actor, CancellationToken.None);
        if (added.IsSuccess)
        {
            navigation.NavigateTo($"admin/lists/{List}?added={added.Value}");
            return;
        }

        _errors = CodeItemFields.ErrorsOf(added);
    }

    private string? ErrorOf(string field) => CodeItemFields.ErrorOf(_errors, field);

    private sealed class AddForm
    {
        public string? Code { get; set; }

        public string? Words { get; set; }

        public string? Definition { get; set; }

        public string? Order { get; set; }
    }
}
