using System.Text;
using Portal.Core;
using Portal.Resources;

namespace Portal.Commands.Documents;

/// <summary>What casework asks for before an act is done, from the one table of guards, with the words of each refusal.</summary>
internal sealed class GuardPage : IGeneratedDocument
{
    public string Name => "guards.md";

    public string Render()
    {
        var text = new StringBuilder()
            .Append("# Guards of casework\n\n")
            .Append("Made by `./dev docs` from `Portal.Core/CaseworkGuards.cs`; not edited by hand.\n\n")
            .Append("Who may do a thing at all stands in the [access matrix](access-matrix.md) under the permission named here. Whoever may not know of a case\n")
            .Append("is told that it does not exist. A closing as a duplicate or outside our remit needs none of the rows that begin with close.\n\n")
            .Append("| Row | Act | Who | State | Condition | Words of the refusal |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var row in CaseworkGuards.All)
        {
            text.Append("| ").AppendJoin(" | ", row.Code, Words(row.Act.Name), Words(row.Who.ToString()), row.State, row.Condition, RefusalWords.ForCode(row.Refusal)).Append(" |\n");
        }

        return text.Append(System.Globalization.CultureInfo.InvariantCulture, $"\n{CaseworkGuards.All.Length} rows, each tried both ways by a test.\n").ToString();
    }

    /// <summary>"AssessRisk" as "Assess risk".</summary>
    private static string Words(string name) =>
        string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString())).Replace(" query", "", StringComparison.Ordinal);
}
