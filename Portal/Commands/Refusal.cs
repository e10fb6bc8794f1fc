using Microsoft.Extensions.Options;
using Portal.Composition.Settings;

namespace Portal.Commands;

/// <summary>Says on the error stream why a verb did nothing.</summary>
internal static class Refusal
{
    /// <summary>The sentences of a failure that an operator can put right; null for any other, which is a bug.</summary>
    public static IReadOnlyList<string>? Reasons(Exception failure) => failure switch
    {
        OptionsValidationException invalid => [.. invalid.Failures],
        AggregateException several when several.InnerExceptions.All(inner => inner is OptionsValidationException) =>
            [.. several.InnerExceptions.Cast<OptionsValidationException>().SelectMany(inner => inner.Failures)],
        StartRefusedException refused => [refused.Message],
        _ => null,
    };

    /// <summary>Writes the reasons, one a line.</summary>
    public static async Task<int> WriteAsync(CommandContext context, IEnumerable<string> reasons)
    {
        await context.Error.WriteLineAsync("The portal cannot do this:");
        foreach (var reason in reasons)
        {
            await context.Error.WriteLineAsync($"  - {reason}");
        }

        return ExitCode.Refused;
    }
}
