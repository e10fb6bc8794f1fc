using Portal.Composition.SignIn;

namespace Portal.Tests.SignIn;

public sealed class EventBudgetTests
{
    [Fact]
    public void Two_hundred_at_once_then_fifty_a_second()
    {
        var clock = new Clock();
        var budget = new EventBudget(clock);

        var burst = Enumerable.Range(0, 201).Count(_ => budget.Spend());
        clock.Advance(TimeSpan.FromSeconds(1));
        var second = Enumerable.Range(0, 60).Count(_ => budget.Spend());
        clock.Advance(TimeSpan.FromMinutes(5));
        var rested = Enumerable.Range(0, 300).Count(_ => budget.Spend());

        Assert.Equal((200, 50, 200), (burst, second, rested));
    }

    private sealed class Clock : TimeProvider
    {
        private long now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => now;

        public void Advance(TimeSpan by) => now += by.Ticks;
    }
}
