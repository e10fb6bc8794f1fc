using Portal.Core.Access;
using Portal.Core.SharedKernel;

namespace Portal.Core.Organisation;

/// <summary>A member of staff. Rows are made before the first sign-in, so that rota, allocation and training can name them.</summary>
public sealed class StaffMember : Entity
{
    /// <summary>Object id of the sign-in, when known.</summary>
    public string? ObjectId { get; set; }

    /// <summary>The directory that the object id belongs to; known from the first sign-in on.</summary>
    public string? DirectoryId { get; set; }

    /// <summary>When a first sign-in made this row (UTC), until somebody has given the person a place; else null.</summary>
    public DateTimeOffset? ArrivedAt { get; set; }

    /// <summary>Short stable name of a demonstration persona, else null.</summary>
    public string? DemoPersona { get; set; }

    /// <summary>Name as shown to colleagues.</summary>
    public required string Name { get; set; }

    /// <summary>Work e-mail.</summary>
    public required string Email { get; set; }

    /// <summary>Job title in words.</summary>
    public string JobTitle { get; set; } = "";

    /// <summary>False when disabled: no sign-in, no ownership of cases.</summary>
    public bool IsActive { get; set; } = true;

    /// <summary>Roles held.</summary>
    public List<Role> Roles { get; set; } = [];

    /// <summary>Service areas that scope the roles.</summary>
    public List<Guid> AreaIds { get; set; } = [];

    /// <summary>The office of work.</summary>
    public Guid? OfficeId { get; set; }

    /// <summary>Line manager.</summary>
    public Guid? ManagerId { get; set; }
}

/// <summary>
/// One line of the household register: staff declare who lives with them, so that a case about that household is hidden from them.
/// Only blind tokens are kept.
/// </summary>
public sealed class StaffHouseholdToken
{
    /// <summary>Row id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The member of staff.</summary>
    public required Guid StaffId { get; init; }

    /// <summary>Which fact.</summary>
    public required Confidentiality.BlindField Field { get; init; }

    /// <summary>The token, made as those of parties are.</summary>
    public required long Token { get; init; }
}
