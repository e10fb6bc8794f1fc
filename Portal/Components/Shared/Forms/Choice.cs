namespace Portal.Components.Shared.Forms;

/// <summary>One answer of a select, of radios or of checkboxes.</summary>
/// <param name="Value">The code that is posted.</param>
/// <param name="Text">The words shown.</param>
/// <param name="Hint">A line under the words; not shown by a select.</param>
/// <param name="Reveals">True where choosing it shows more questions (the <c>Reveal</c> content of the group).</param>
/// <param name="Exclusive">True for "none of these" and "prefer not to say": it stands after "or", and clears the others.</param>
public sealed record Choice(string Value, string Text, string? Hint = null, bool Reveals = false, bool Exclusive = false);
