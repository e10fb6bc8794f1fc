using System.Globalization;
using System.Resources;
using Portal.Core.Monitoring;
using Portal.Core.Monitoring.Measures;
using Portal.Core.Monitoring.Nm01;
using Portal.Core.SharedKernel.Time;

namespace Portal.Resources;

/// <summary>The words of figures: dashboards, measures, homes and papers.</summary>
public static class FigureWords
{
    private static readonly ResourceManager Words = new("Portal.Resources.FigureWords", typeof(FigureWords).Assembly);
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The words under a key, with values in the places {0}, {1}.</summary>
    public static string Get(string key, params ReadOnlySpan<string> values) =>
        SharedWords.Fill(Words.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key), values);

    /// <summary>"1,240".</summary>
    public static string Number(long number) => number.ToString("N0", British);

    /// <summary>"3.4".</summary>
    public static string Tenths(decimal number) => number.ToString("N1", British);

    /// <summary>"3.4".</summary>
    public static string Tenths(double number) => Tenths((decimal)number);

    /// <summary>A figure in words: "132", "87%", "41.5 days", or why there is none.</summary>
    public static string Of(MeasureValue value, MeasureUnit unit) => value switch
    {
        { State: MeasureState.NoneYet } => Get("NoneYet"),
        { State: MeasureState.NoHomes } => Get("NoHomes"),
        { State: MeasureState.NotNarrowed } => Get("NotNarrowed"),
        { State: MeasureState.NotRecorded } => Get("NotRecorded"),
        { Value: { } number } => unit switch
        {
            MeasureUnit.PerCent => $"{number.ToString("N0", British)}%",
            MeasureUnit.PerThousandHomes => Tenths(number),
            MeasureUnit.Days => Get(number == 1 ? "OneDay" : "Days", number.ToString("0.#", British)),
            _ => number.ToString("N0", British),
        },
        _ => "",
    };

    /// <summary>What a share or rate was worked out of: "27 of 31"; empty for plain counts.</summary>
    public static string OutOf(MeasureValue value) => value is { Numerator: { } part, Denominator: { } whole } ? Get("OutOf", Number(part), Number(whole)) : "";

    /// <summary>The figure beside one of another time: "14 more than 118", "5 points up from 82%", or nothing where they cannot be set side by side.</summary>
    public static string Change(MeasureValue now, MeasureValue then, MeasureUnit unit)
    {
        if (now.Value is not { } is_ || then.Value is not { } was)
        {
            return then.State == MeasureState.Known ? Of(then, unit) : Get("NothingThen");
        }

        var by = Math.Abs(is_ - was);
        var amount = unit is MeasureUnit.PerThousandHomes ? Tenths(by) : by.ToString("0.#", British);
        return by == 0 ? Get("SameAs", Of(then, unit))
            : unit == MeasureUnit.PerCent ? Get($"{(by == 1 ? "Point" : "Points")}{(is_ > was ? "Up" : "Down")}", amount, Of(then, unit))
            : Get(is_ > was ? "MoreThan" : "LessThan", amount, Of(then, unit));
    }

    /// <summary>A period in words: "the twelve months to October 2026".</summary>
    public static string Period(FigurePeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period.Months == 1 ? Get(period.IsSoFar ? "MonthSoFar" : "OneMonth", UkText.Month(period.From))
            : Get(period.IsSoFar ? "MonthsSoFar" : "SomeMonths", UkText.Month(period.From), UkText.Month(period.To));
    }

    /// <summary>A choice of period in words.</summary>
    public static string PeriodChoice(string code, DateOnly today) => FigurePeriod.Read(code, today) is not { } period ? code
        : code == FigurePeriod.Standard ? Get("TwelveMonths")
        : code == "3-months" ? Get("ThreeMonths")
        : code.StartsWith("year-", StringComparison.Ordinal) ? Get("YearChoice", FinancialYear.Name(FinancialYear.Of(period.From)))
        : code == "this-month" ? Get("ThisMonth")
        : UkText.Month(period.From);

    /// <summary>A month of the counters: "Oct 2026".</summary>
    public static string ShortMonth(int month) => FigurePeriod.FirstOf(month).ToString("MMM yyyy", CultureInfo.InvariantCulture);
}
