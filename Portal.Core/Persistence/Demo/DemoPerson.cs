using Portal.Core.Access;

namespace Portal.Core.Persistence.Demo;

/// <summary>An invented member of staff.</summary>
/// <param name="Code">Stable name; that of the persona when it is one.</param>
/// <param name="Name">A name that nobody bears.</param>
/// <param name="JobTitle">What stands under the name.</param>
/// <param name="Role">The role.</param>
/// <param name="Areas">Codes of the service areas.</param>
/// <param name="Neighbourhood">Code of the neighbourhood whose office is the place of work, or empty.</param>
/// <param name="IsPersona">Whether one can sign in as this person.</param>
internal sealed record DemoPerson(string Code, string Name, string JobTitle, Role Role, string[] Areas, string Neighbourhood = "", bool IsPersona = false);
