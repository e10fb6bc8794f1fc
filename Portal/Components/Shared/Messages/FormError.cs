namespace Portal.Components.Shared.Messages;

/// <summary>One line of the error summary.</summary>
/// <param name="FieldId">The id of the control or group that it is about; null where it is about the whole form.</param>
/// <param name="Text">What is wrong and how to mend it, the same words as beside the field.</param>
/// <param name="Href">Where the control stands, when that is another page.</param>
public sealed record FormError(string? FieldId, string Text, string? Href = null);
