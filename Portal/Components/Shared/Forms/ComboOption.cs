namespace Portal.Components.Shared.Forms;

/// <summary>One line that a combobox offers.</summary>
/// <param name="Value">The key that is posted.</param>
/// <param name="Text">The words that the field takes on when it is chosen.</param>
/// <param name="Detail">A second line that tells like ones apart; may be null.</param>
public sealed record ComboOption(string Value, string Text, string? Detail = null);
