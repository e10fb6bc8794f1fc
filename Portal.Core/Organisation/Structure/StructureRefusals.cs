using Portal.Core.SharedKernel;

namespace Portal.Core.Organisation.Structure;

/// <summary>What is refused about areas, boards and the review of access, by stable code.</summary>
public static class StructureRefusals
{
    /// <summary>Somebody else looks at one's own access.</summary>
    public static Error OwnRow { get; } = new("Structure.OwnRow");

    /// <summary>A code of letters and digits that nothing else has.</summary>
    public static Error CodeUnusable { get; } = Error.Invalid("Structure.CodeUnusable", "Code");

    /// <summary>Another one has this name.</summary>
    public static Error NameTaken { get; } = Error.Invalid("Structure.NameTaken", "Name");

    /// <summary>A name of one line that can be used.</summary>
    public static Error NameNeeded(int most) => Error.Invalid("Structure.NameNeeded", "Name", most);

    /// <summary>Not one of those offered.</summary>
    public static Error NotOffered(string field) => Error.Invalid("Structure.NotOffered", field);
}
