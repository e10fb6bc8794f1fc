using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Portal.Components.Shared.Messages;
using Portal.Components.Shared.Progress;
using Portal.Composition.SignIn;
using Portal.Core.Cases.Receipts;
using Portal.Core.Codes;
using Portal.Core.Reports;
using Portal.Core.Reports.Intake;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Components.Reports.Intake;

/// <summary>Holds the choices of the draft for this circuit and hands the form to the browser module, which owns the text.</summary>
public sealed partial class ReportWizard(DraftBook drafts, CurrentActor current, PlacesReader reader, CodeListStore lists, DueTimesPreview preview, IJSRuntime js) : IAsyncDisposable
{
    private static readonly Dictionary<string, Type> Components = new(StringComparer.Ordinal)
    {
        [IntakeStep.Safety.Code] = typeof(SafetyStep),
        [IntakeStep.People.Code] = typeof(PeopleStep),
        [IntakeStep.WhatHappened.Code] = typeof(WhatHappenedStep),
        [IntakeStep.WhyHate.Code] = typeof(WhyHateStep),
        [IntakeStep.Harm.Code] = typeof(HarmStep),
        [IntakeStep.Others.Code] = typeof(OthersStep),
        [IntakeStep.Wishes.Code] = typeof(WishesStep),
        [IntakeStep.Check.Code] = typeof(CheckStep),
    };

    private DraftForm? _form;
    private IntakePlaces _places = IntakePlaces.None;
    private DraftModule? _module;
    private ElementReference _root;
    private string? _opened;
    private List<FormError> _problems = [];
    private bool _gone;

    /// <summary>The draft.</summary>
    [Parameter, EditorRequired]
    public Guid DraftId { get; set; }

    /// <summary>Code of the step.</summary>
    [Parameter, EditorRequired]
    public string Code { get; set; } = IntakeStep.Safety.Code;

    /// <summary>True for a paper form: all steps on one page.</summary>
    [Parameter]
    public bool WholeForm { get; set; }

    /// <summary>True to say beside the questions what keeps the report from being submitted.</summary>
    [Parameter]
    public bool Checked { get; set; }

    private IntakeStep Step => IntakeStep.Find(Code) ?? IntakeStep.Safety;

    private List<StepItem> StepItems => [.. IntakeStep.All.Select(step => new StepItem(
        step.Title, ReportUrls.Draft(DraftId, step), _form?.AnyAnswered(step) ?? false))];

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        // Nothing of what was typed may stand in HTML that is rendered before the circuit is up
        if (RendererInfo.IsInteractive && (_form is null || Step == IntakeStep.Check))
            await Reread();
    }

    /// <inheritdoc />
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_form is null || _gone || _opened == Step.Code)
            return;
        _opened = Step.Code;
        _module ??= await DraftModule.ImportAsync(js, this);
        await _module.OpenAsync(_root);
    }

    /// <summary>Reads the choices again after another tab changed them.</summary>
    [JSInvokable]
    public async Task Reread()
    {
        var draft = await current.FindAsync() is { } actor ? await drafts.ResumeAsync(actor, DraftId, CancellationToken.None) : null;
        _gone = draft is not { IsSuccess: true };
        if (!_gone)
        {
            if (_form is null)
            {
                _places = await reader.ReadAsync();
                _form = new(await lists.GetAsync(CancellationToken.None));
                _form.Changed += fields => Tell(module => module.SetAsync(fields));
                _form.PersonRemoved += prefix => Tell(module => module.ClearAsync(prefix));
            }
            _form.Load(draft!.Value.Values);
            if (Checked && await current.FindAsync() is { } asker && await preview.AskAsync(asker, DraftId, CancellationToken.None) is { IsSuccess: true } check)
                ShowHere([.. check.Value.Errors.Select(error => new IntakeProblem(error.Field, RefusalWords.For(error)))]);
        }
        StateHasChanged();
    }

    /// <summary>Shows what was refused at submit, each with a link to its question.</summary>
    [JSInvokable]
    public void ShowProblems(IReadOnlyList<IntakeProblem> problems)
    {
        if (_form is null)
            return;
        ShowHere(problems.Count > 0 ? problems : [new(null, ReportWords.NotSent)]);
        StateHasChanged();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_module is not null)
            await _module.DisposeAsync();
    }

    // A new list, so that the summary takes the focus at each attempt
    private void ShowHere(IReadOnlyList<IntakeProblem> problems)
    {
        _form!.Problems = problems;
        _problems = _form.LinksFor(DraftId, Step);
    }

    private void Tell(Func<DraftModule, Task> tell)
    {
        StateHasChanged();
        if (_module is { } module)
            _ = InvokeAsync(() => tell(module));
    }
}
