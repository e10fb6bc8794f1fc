using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Forms;
using Portal.Components.Shared.Tables;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Codes;
using Portal.Core.Motivations;
using Portal.Core.People;
using Portal.Core.Prevention.Library;
using Portal.Core.SharedKernel.Codes;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Components.Prevention.Library;

/// <summary>The list of literature for staff (policy 5.4(e)).</summary>
public sealed partial class LibraryPage(CurrentActor current, FindLiterature find, CodeListStore codes, NavigationManager navigation)
{
    private static readonly Choice[] _states = [.. Enum.GetValues<LiteratureState>().Select(state => new Choice(state.ToString(), LibraryWords.Of(state)))];

    private LiteraturePage? _page;
    private CodeLists? _lists;
    private LiteratureFilter _filter = new();
    private KeyValuePair<string, string?>[] _query = [];
    private bool _keeps;

    [SupplyParameterFromQuery]
    private string? Strand { get; set; }

    [SupplyParameterFromQuery]
    private string? Audience { get; set; }

    [SupplyParameterFromQuery]
    private string? Language { get; set; }

    [SupplyParameterFromQuery]
    private string? State { get; set; }

    [SupplyParameterFromQuery]
    private Guid? After { get; set; }

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        var actor = await current.GetAsync();
        _keeps = actor.May(Permission.PublishLeaflets);
        _query = [new("strand", Strand), new("audience", Audience), new("language", Language), new("state", State)];
        _filter = new(Strand, Audience, Language)
        {
            State = _keeps && Enum.TryParse<LiteratureState>(State, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null,
        };
        var page = await find.ForStaffAsync(actor, _filter, After, CancellationToken.None);
        if (!page.IsSuccess)
        {
            navigation.NotFound();
            return;
        }

        _lists = await codes.GetAsync(CancellationToken.None);
        _page = page.Value;
    }

    private Choice[] Choices(string list) => LibraryForms.Choices(_lists!, list);

    private List<FilterChip> Chips() =>
    [
        .. Chip("strand", "Strand", Words(StrandCodeLists.Strand, Strand)),
        .. Chip("audience", "Audience", Words(LibraryCodeLists.Audience, Audience)),
        .. Chip("language", "Language", Words(LanguageCodeLists.Language, Language)),
        .. Chip("state", "State", _filter.State is { } state ? LibraryWords.Of(state) : null),
    ];

    private string? Words(string list, string? code) => _lists!.Of(list).TryGet(code, out var item) ? item.Words : null;

    private IEnumerable<FilterChip> Chip(string name, string label, string? words) => words is null
        ? []
        : [new($"{LibraryWords.Get(label)}: {words}", LibraryUrls.FindWith(_query.Where(pair => pair.Key != name)))];
}
