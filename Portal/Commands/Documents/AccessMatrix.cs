using System.Text;
using Portal.Core.Access;

namespace Portal.Commands.Documents;

/// <summary>Who may do what, from the one table of role and permission.</summary>
internal sealed class AccessMatrix : IGeneratedDocument
{
    public string Name => "access-matrix.md";

    public string Render()
    {
        var roles = Enum.GetValues<Role>();
        var text = new StringBuilder()
            .Append("# Access matrix\n\n")
            .Append("Made by `./dev docs` from `Portal.Core/Access/RolePermissions.cs`; not edited by hand.\n\n")
            .Append("A cell says how far a role may do a thing; an empty cell refuses it. Somebody with several roles has all their cells.\n")
            .Append("Exclusion from a case and a seal beat every cell, and what is refused is shown as not found.\n\n")
            .Append("| Action |").Append(string.Concat(roles.Select(role => $" {Words(role.ToString())} |"))).Append('\n')
            .Append("| --- |").Append(string.Concat(roles.Select(_ => " --- |"))).Append('\n');
        foreach (var permission in Enum.GetValues<Permission>())
        {
            text.Append("| ").Append(Words(permission.ToString())).Append(" |")
                .Append(string.Concat(roles.Select(role => $" {Cell(role, permission)} |"))).Append('\n');
        }

        return text.ToString();
    }

    private static string Cell(Role role, Permission permission) => RolePermissions.ReachOf([role], permission) switch
    {
        Reach.None => "",
        var reach => string.Join(", ", reach.ToString().Split(", ").Select(Words)).ToLowerInvariant(),
    };

    /// <summary>"TakeReports" as "Take reports"; SOS stays in capitals.</summary>
    private static string Words(string name) =>
        string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : letter.ToString()))
            .Replace("Sos ", "SOS ", StringComparison.Ordinal);
}
