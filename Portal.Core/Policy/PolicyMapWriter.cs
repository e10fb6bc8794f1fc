using System.Globalization;
using System.Text;

namespace Portal.Core.Policy;

/// <summary>Writes the policy map as Markdown. Pure: the same map gives the same text, with line feeds, on every machine.</summary>
public static class PolicyMapWriter
{
    /// <summary>The whole document.</summary>
    public static string Write(PolicyMap map, PolicyVersion version)
    {
        var text = new StringBuilder();
        Line(text, "# Policy map");
        Line(text);
        Line(text, $"Every duty of the {version.Title} (version `{version.Code}`), the code that carries it out and the tests that prove it.");
        Line(text, "Made from the register of duties and the attributes in code and tests; a test fails when it is out of date. Do not edit it by hand.");
        Line(text);
        Line(text, "| State | Duties |");
        Line(text, "| --- | ---: |");
        foreach (var state in new[] { "Proved", "Proved in part", "Planned", "Organisational" })
        {
            Line(text, string.Create(CultureInfo.InvariantCulture, $"| {state} | {map.Entries.Count(entry => State(entry) == state)} |"));
        }

        foreach (var entry in map.Entries)
        {
            WriteEntry(text, entry);
        }

        return text.ToString();
    }

    /// <summary>How a duty stands, in words: what is proved, proved in part, planned or organisational.</summary>
    public static string State(DutyEntry entry) => entry.Duty.Kind switch
    {
        DutyKind.System => "Proved",
        DutyKind.Organisational => "Organisational",
        _ => entry.Proofs.Length > 0 ? "Proved in part" : "Planned",
    };

    private static void WriteEntry(StringBuilder text, DutyEntry entry)
    {
        Line(text);
        Line(text, $"## {entry.Duty.Clause} {entry.Duty.Title}");
        Line(text);
        Line(text, entry.Duty.Duty);
        Line(text);
        Line(text, $"- **{State(entry)}.**{(entry.Duty.Note.Length > 0 ? " " + entry.Duty.Note : string.Empty)}");
        foreach (var place in entry.Code)
        {
            Line(text, $"- Carried out by `{place}`");
        }

        foreach (var proof in entry.Proofs)
        {
            Line(text, $"- Proved by `{proof.Test}`: {proof.Shows}");
        }
    }

    private static void Line(StringBuilder text, string line = "") => text.Append(line).Append('\n');
}
