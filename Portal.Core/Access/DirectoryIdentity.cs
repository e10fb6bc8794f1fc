namespace Portal.Core.Access;

/// <summary>What the organisation's sign-in has proved about somebody. Nothing more of its answer is kept.</summary>
/// <param name="DirectoryId">The directory.</param>
/// <param name="ObjectId">The person in it. Together with the directory the key of the person; names and addresses never are.</param>
/// <param name="Name">The name, as shown to colleagues where there is no row yet.</param>
/// <param name="Roles">The roles of the portal that the directory gives; values that the portal does not know are left out.</param>
/// <param name="ProviderSessionId">The session there, when it was said.</param>
public sealed record DirectoryIdentity(Guid DirectoryId, Guid ObjectId, string Name, IReadOnlyList<Role> Roles, string? ProviderSessionId);
