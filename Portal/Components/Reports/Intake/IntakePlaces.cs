using Portal.Components.Shared.Forms;
using Portal.Core.Reports;

namespace Portal.Components.Reports.Intake;

/// <summary>The offices and neighbourhoods that the form offers, and the look-up of addresses among our properties.</summary>
/// <param name="Offices">By name.</param>
/// <param name="Neighbourhoods">By name.</param>
/// <param name="Search">Finds properties for what was typed.</param>
/// <param name="Find">The property of a reference number, or null.</param>
public sealed record IntakePlaces(
    IReadOnlyList<Choice> Offices,
    IReadOnlyList<Choice> Neighbourhoods,
    Func<string, CancellationToken, Task<IReadOnlyList<ComboOption>>> Search,
    Func<string, Task<PropertyHit?>> Find)
{
    /// <summary>Nothing on record.</summary>
    public static IntakePlaces None { get; } = new([], [], (_, _) => Task.FromResult<IReadOnlyList<ComboOption>>([]), _ => Task.FromResult<PropertyHit?>(null));
}
