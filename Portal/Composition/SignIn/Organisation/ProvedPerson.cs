using Portal.Core.Access;

namespace Portal.Composition.SignIn.Organisation;

/// <summary>What a good identity token says.</summary>
/// <param name="Identity">Who.</param>
/// <param name="AskedAt">When the person was last asked to prove themselves (UTC), when it was said.</param>
public sealed record ProvedPerson(DirectoryIdentity Identity, DateTimeOffset? AskedAt);
