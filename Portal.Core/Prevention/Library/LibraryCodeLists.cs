using Portal.Core.Policy;
using Portal.Core.SharedKernel.Codes;
using static Portal.Core.SharedKernel.Codes.CodeItem;

namespace Portal.Core.Prevention.Library;

/// <summary>The closed sets of the literature library; strands and languages are those of reports.</summary>
[PolicyClause("5.4(e)")]
public static class LibraryCodeLists
{
    /// <summary>The code of the list of those whom literature is written for.</summary>
    public const string Audience = "literature-audience";

    /// <summary>The code of what is for staff; what is for nobody else is not shown to the public.</summary>
    public const string Staff = "staff";

    internal static CodeList Audiences { get; } = CodeList.Of(Audience, "Literature: whom it is written for",
        Of("victims", "People it happened to"),
        Of("witnesses", "Witnesses"),
        Of("family-and-friends", "Family and friends"),
        Of("children", "Children"),
        Of("young-people", "Young people"),
        Of("parents", "Parents and carers"),
        Of("public", "Everybody"),
        Of("community-groups", "Community groups"),
        Of(Staff, "Staff", "For our own use; not shown to the public"));
}
