using System.Globalization;
using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Messages;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Codes;
using Portal.Core.SharedKernel;
using Portal.Resources;

namespace Portal.Components.Codes;

/// <summary>Changes one answer. When somebody else was quicker, what is stored now stands beside what was typed, and nothing typed is lost.</summary>
public sealed partial class CodeItemPage(CurrentActor current, CodeListsForKeeping lists, EditCodeItem edit, NavigationManager navigation)
{
    private Actor _actor = null!;
    private CodeListView? _list;
    private CodeItemView? _item;
    private bool _clash;
    private IReadOnlyList<FormError> _errors = [];

    /// <summary>The code of the list.</summary>
    [Parameter]
    public string List { get; set; } = "";

    /// <summary>The code of the answer.</summary>
    [Parameter]
    public string Code { get; set; } = "";

    [SupplyParameterFromForm]
    private EditForm? Form { get; set; }

    /// <inheritdoc />
    protected override async Task OnInitializedAsync()
    {
        _actor = await current.GetAsync();
        await LoadAsync();
        if (_item is not { } item || _list is not { MayEdit: true })
        {
            _item = null;
            navigation.NotFound();
            return;
        }

        Form ??= new()
        {
            Words = item.Words,
            Definition = item.Definition,
            Order = item.Order.ToString(CultureInfo.InvariantCulture),
            Active = item.Active,
            Version = item.Version,
        };
    }

    private async Task LoadAsync()
    {
        var list = await lists.OneAsync(List, _actor, CancellationToken.None);
        _list = list.IsSuccess ? list.Value : null;
        _item = _list?.Items.FirstOrDefault(item => string.Equals(item.Code, Code, StringComparison.Ordinal));
    }

    private async Task SaveAsync()
    {
        var form = Form!;
        var saved = await edit.HandleAsync(
            new(List, Code, form.Words, form.Definition, CodeItemFields.Number(form.Order), form.Active, form.Version), _actor, CancellationToken.None);
        if (saved.IsSuccess)
        {
            navigation.NavigateTo($"admin/lists/{List}?saved={Code}");
            return;
        }

        _clash = ReferenceEquals(saved.Error, Error.Changed);
        if (_clash)
        {
            await LoadAsync();
            form.Version = _item!.Version;
        }

        _errors = _clash ? [new(null, AdminWords.Get("ClashTitle"))] : CodeItemFields.ErrorsOf(saved);
    }

    private sealed class EditForm
    {
        public string? Words { get; set; }

        public string? Definition { get; set; }

        public string? Order { get; set; }

        public bool Active { get; set; }

        public int Version { get; set; }
    }
}
