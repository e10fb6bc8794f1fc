using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Portal.Components.Shared.Forms;
using Portal.Composition.Security;
using Portal.Composition.Settings;
using Portal.Core.SharedKernel.Time;

namespace Portal.Composition.SignIn.Demo;

/// <summary>
/// Where the clock of a demonstration is moved: business time only, for every persona at once, until the portal stops. Not there outside
/// Development and Demo, nor where organisational sign-in is configured.
/// </summary>
public sealed class DemoClockDesk(IHostEnvironment environment, IOptions<AzureAdOptions> organisation, DemoClock clock, UkClock time)
{
    /// <summary>The page, and where its forms post to.</summary>
    public const string Path = "/demo/clock";

    private static readonly TimeSpan FurthestAway = TimeSpan.FromDays(365 * 5);

    /// <summary>The steps that have buttons.</summary>
    public static IReadOnlyDictionary<string, TimeSpan> Steps { get; } = new Dictionary<string, TimeSpan>(StringComparer.Ordinal)
    {
        ["Hour"] = TimeSpan.FromHours(1),
        ["Day"] = TimeSpan.FromDays(1),
        ["Week"] = TimeSpan.FromDays(7),
        ["Month"] = TimeSpan.FromDays(30),
    };

    /// <summary>Whether there is such a clock here.</summary>
    public bool IsOpen => environment.IsMadeUp() && !organisation.Value.IsConfigured;

    /// <summary>Moves the clock by a step, or back to real time.</summary>
    /// <returns>False for an unknown step, or one that leads too far.</returns>
    public bool Step(string step)
    {
        if (step is "Reset")
        {
            clock.Set(TimeSpan.Zero);
            return true;
        }

        return Steps.TryGetValue(step, out var by) && Set(clock.Offset + by);
    }

    /// <summary>Moves the clock to a UK day and time of day.</summary>
    public bool MoveTo(DateParts date, string? timeOfDay)
    {
        var day = date.ToDate();
        return day is { } known && SpokenTime.TryRead(timeOfDay, out var spoken) && Set(clock.Offset + (UkTime.ToInstant(known, spoken!.Time) - time.Now));
    }

    private bool Set(TimeSpan offset)
    {
        if (offset.Duration() > FurthestAway)
        {
            return false;
        }

        clock.Set(offset);
        return true;
    }
}

/// <summary>The endpoint of the page.</summary>
public static class DemoClockEndpoint
{
    /// <summary>Adds it.</summary>
    public static void MapDemoClock(this IEndpointRouteBuilder routes) =>
        routes.MapPost(DemoClockDesk.Path + "/move", Move).RequireAuthorization().RequireAntiforgery();

    private static IResult Move(
        HttpContext http,
        DemoClockDesk desk,
        [FromForm] string? step,
        [FromForm(Name = "date.Day")] string? day,
        [FromForm(Name = "date.Month")] string? month,
        [FromForm(Name = "date.Year")] string? year,
        [FromForm] string? time)
    {
        if (!desk.IsOpen)
        {
            return Results.NotFound();
        }

        var moved = step is null ? desk.MoveTo(new(day, month, year), time) : desk.Step(step);
        return Results.LocalRedirect($"{http.Request.PathBase}{DemoClockDesk.Path}{(moved ? "" : "?wrong=1")}");
    }
}
