namespace Portal.Commands.Bench;

/// <summary>One goal and how it is measured.</summary>
internal interface IGoal
{
    /// <summary>Its number.</summary>
    int Number { get; }

    /// <summary>Measures at one size of data.</summary>
    Task<IReadOnlyList<Figure>> MeasureAsync(BenchPortal portal, CancellationToken ct);

    /// <summary>What the sizes together say.</summary>
    IReadOnlyList<Figure> Conclude() => [];
}
