using Bunit;
using Portal.Components.Cases.Sections;
using Portal.Core.Cases;
using Portal.Core.RiskAssessments;

namespace Portal.Tests.RiskAssessments;

/// <summary>The drawing of the risk says what the table says.</summary>
public sealed class RiskChartTests : BunitContext
{
    private static readonly DateTimeOffset First = new(2026, 11, 2, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(true, "high, medium", 2)]
    [InlineData(false, "high", 1)]
    [InlineData(null, "high", 1)]
    public void A_lower_band_is_a_step_once_it_is_agreed(bool? agreed, string bands, int dots)
    {
        var one = new RiskAssessmentView(
            Guid.CreateVersion7(), First, "Officer One", "", null, null, RiskBand.High, RiskBand.High, RiskBand.Medium, agreed, agreed is null ? null : First.AddDays(1), "Team Leader", null);

        var chart = Render<RiskChart>(parameters => parameters.Add(c => c.Series, [one]));

        Assert.EndsWith($": {bands}", chart.Find("title").TextContent, StringComparison.Ordinal);
        Assert.Equal(dots, chart.FindAll("circle").Count);
        Assert.Equal(agreed == true, chart.Markup.Contains("3 November 2026", StringComparison.Ordinal));
    }
}
