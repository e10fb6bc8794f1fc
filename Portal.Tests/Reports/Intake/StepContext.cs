using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Portal.Components.Reports.Intake;
using Portal.Core;
using Portal.Core.SharedKernel.Time;

namespace Portal.Tests.Reports.Intake;

/// <summary>Renders one step of the report form with the answers that a test gives.</summary>
public abstract class StepContext : BunitContext
{
    protected StepContext()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        JSInterop.SetupModule("./js/focus.js").Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(new UkClock(TimeProvider.System, new DemoClock()));
    }

    /// <summary>The answers.</summary>
    protected DraftForm Form { get; } = new(CodeListDefaults.Snapshot);

    /// <summary>Renders a step; it follows the answers as in the wizard.</summary>
    protected IRenderedComponent<StepHost> Show<TStep>()
        where TStep : IComponent =>
        Render<StepHost>(parameters => parameters.Add(host => host.Form, Form).Add(host => host.Step, typeof(TStep)));

    /// <summary>Answers given before the step is shown.</summary>
    protected void Given(params (string Name, string[] Values)[] answers) =>
        Form.Load(answers.ToDictionary(answer => answer.Name, answer => (IReadOnlyList<string>)answer.Values, StringComparer.Ordinal));
}

/// <summary>Stands in for the wizard: hands the answers down and draws again when they change.</summary>
public sealed class StepHost : ComponentBase
{
    [Parameter]
    public DraftForm Form { get; set; } = null!;

    [Parameter]
    public Type Step { get; set; } = null!;

    protected override void OnInitialized() => Form.Changed += _ => InvokeAsync(StateHasChanged).GetAwaiter().GetResult();

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<CascadingValue<DraftForm>>(0);
        builder.AddComponentParameter(1, "Value", Form);
        builder.AddComponentParameter(2, "ChildContent", (RenderFragment)(inner =>
        {
            inner.OpenComponent(0, Step);
            inner.CloseComponent();
        }));
        builder.CloseComponent();
    }
}
