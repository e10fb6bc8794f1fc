using Portal.Core.Cases.Queries;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Components.Cases;

/// <summary>What the parts of a case page share: the case as this person may see it, and the words for codes.</summary>
public sealed record CaseScene(CasePageView Case, CodeLists Lists)
{
    /// <summary>HI-yyyy-nnnnnn.</summary>
    public string Reference => Case.Header.Reference;

    /// <summary>Somebody of the case as "Victim 1"; empty for nobody or somebody who is not in it.</summary>
    public string Person(Guid? id) => Case.Details?.People.FirstOrDefault(person => person.Id == id) is { } found ? CaseWords.Of(found) : "";
}
