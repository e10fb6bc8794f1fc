using System.Globalization;
using Microsoft.AspNetCore.Components;
using Portal.Resources;

namespace Portal.Components.Shared.Progress;

/// <summary>Where a person is in a journey of a few steps. On a narrow screen only "Step 3 of 8" and the bar remain.</summary>
public partial class StepIndicator
{
    /// <summary>The steps in order.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<StepItem> Steps { get; set; } = [];

    /// <summary>The step that is shown, counted from 0.</summary>
    [Parameter, EditorRequired]
    public int Current { get; set; }

    /// <summary>The stable name for tests.</summary>
    [Parameter]
    public string? TestId { get; set; }

    private string NowText => SharedWords.Fill(
        SharedWords.StepOf,
        (Current + 1).ToString(CultureInfo.CurrentCulture),
        Steps.Count.ToString(CultureInfo.CurrentCulture));
}
