namespace Portal.Commands.Bench;

/// <summary>A line of the measured report.</summary>
public sealed record BenchRow(string Reference, string Received, string Stage, int Month);
