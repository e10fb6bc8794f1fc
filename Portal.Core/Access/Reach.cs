namespace Portal.Core.Access;

/// <summary>How far a grant reaches, and how somebody stands to a case: a permission holds where the two meet.</summary>
[Flags]
public enum Reach
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>A report or draft of one's own.</summary>
    Own = 1,

    /// <summary>A case of which one is the Case Management Officer.</summary>
    Assigned = 2,

    /// <summary>A case without an officer in one's own area.</summary>
    Pool = 4,

    /// <summary>Anything of one's own service areas.</summary>
    Area = 8,

    /// <summary>A case to which one is called while on the duty rota.</summary>
    OnCall = 16,

    /// <summary>A case opened by break-glass, while it lasts.</summary>
    BrokenGlass = 32,

    /// <summary>Any case, and what belongs to no case.</summary>
    Everywhere = 64,
}
