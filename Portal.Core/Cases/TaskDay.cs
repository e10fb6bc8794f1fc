namespace Portal.Core.Cases;

/// <summary>When a step or an action of a chosen day falls due.</summary>
internal static class TaskDay
{
    private static readonly TimeSpan Furthest = TimeSpan.FromDays(366);

    /// <summary>Close of business on the day; null for a day that has passed or lies more than a year ahead.</summary>
    public static DateTimeOffset? Of(CaseFile file, DateOnly? day) =>
        day is { } chosen && file.Timing.CloseOn(chosen) is var due && due > file.Now && due <= file.Now + Furthest ? due : null;
}
