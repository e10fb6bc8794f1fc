using System.Globalization;
using System.Text;
using Portal.Core.SharedKernel.Time;

namespace Portal.Tests.SharedKernel.Time;

/// <summary>Writes the years of <see cref="BankHolidayRules"/> in the shape that GOV.UK publishes, one event a line.</summary>
internal static class BankHolidayFile
{
    public const int FirstYear = 2015;
    public const int LastYear = 2040;

    private static readonly (string Name, UkDivision Division)[] Divisions =
    [
        ("england-and-wales", UkDivision.EnglandAndWales),
        ("scotland", UkDivision.Scotland),
        ("northern-ireland", UkDivision.NorthernIreland),
    ];

    public static string Write()
    {
        var text = new StringBuilder("{\n");
        foreach (var (name, division) in Divisions)
        {
            var events = Enumerable.Range(FirstYear, LastYear - FirstYear + 1)
                .SelectMany(year => BankHolidayRules.For(division, year)).Select(Line);
            text.Append(CultureInfo.InvariantCulture, $"  \"{name}\": {{\n    \"division\": \"{name}\",\n    \"events\": [\n");
            text.AppendJoin(",\n", events);
            text.Append("\n    ]\n  }").Append(division == Divisions[^1].Division ? "\n" : ",\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Line(BankHoliday day) => string.Create(CultureInfo.InvariantCulture,
        $"      {{ \"title\": \"{day.Title}\", \"date\": \"{day.Date:yyyy-MM-dd}\", \"notes\": \"{(day.IsSubstitute ? "Substitute day" : string.Empty)}\" }}");
}
