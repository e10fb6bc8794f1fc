using System.Globalization;
using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Messages;
using Portal.Core.SharedKernel;
using Portal.Resources;

namespace Portal.Components.Codes;

/// <summary>The questions about an answer of a list, and how their refusals find their fields.</summary>
public sealed partial class CodeItemFields
{
    /// <summary>What people read.</summary>
    [Parameter]
    public string? Words { get; set; }

    /// <summary>Help beside the answer.</summary>
    [Parameter]
    public string? Definition { get; set; }

    /// <summary>Place in the list, as typed.</summary>
    [Parameter]
    public string? Order { get; set; }

    /// <summary>What is wrong.</summary>
    [Parameter]
    public IReadOnlyList<FormError> Errors { get; set; } = [];

    /// <summary>A whole number as typed, or null.</summary>
    internal static int? Number(string? typed) =>
        int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The refusals beside their fields.</summary>
    internal static IReadOnlyList<FormError> ErrorsOf(Result refused) =>
        [.. refused.Errors.Select(error => new FormError(error.Field?.ToLowerInvariant(), RefusalWords.For(error)))];

    /// <summary>The words beside one field.</summary>
    internal static string? ErrorOf(IReadOnlyList<FormError> errors, string field) =>
        errors.FirstOrDefault(error => string.Equals(error.FieldId, field, StringComparison.Ordinal))?.Text;
}
