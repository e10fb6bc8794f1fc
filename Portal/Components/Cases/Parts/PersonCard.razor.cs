using Microsoft.AspNetCore.Components;
using Portal.Composition.SignIn;
using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.People;
using Portal.Core.SharedKernel.Time;
using Portal.Resources;

namespace Portal.Components.Cases.Parts;

/// <summary>One person of a case. What is not shown is not sent to the browser.</summary>
public partial class PersonCard(RevealSafeContact reveal, CurrentActor current)
{
    private readonly Dictionary<SafeDetail, string> _revealed = [];
    private bool _shown;

    /// <summary>The case.</summary>
    [CascadingParameter]
    public CaseScene Scene { get; set; } = null!;

    /// <summary>The person.</summary>
    [Parameter, EditorRequired]
    public PersonView Person { get; set; } = null!;

    private IEnumerable<(SafeDetail Detail, string Words)> Reveals
    {
        get
        {
            if (Person.Contact.HasSafeNumber)
                yield return (SafeDetail.Number, "Safe number");
            if (Person.Contact.HasSafeAddress)
                yield return (SafeDetail.Address, "Safe address");
            if (Person.HasLegalName)
                yield return (SafeDetail.LegalName, "Legal name");
        }
    }

    private IEnumerable<(string Label, string Value)> Facts => All.Where(fact => fact.Value.Length > 0);

    private IEnumerable<(string Label, string Value)> All =>
    [
        ("Name", Person.NameUsed.Length > 0 ? Person.NameUsed : "Not known"),
        ("Pronouns", Scene.Lists.Say(PersonCodeLists.Pronouns, Person.Pronouns)),
        ("Date of birth", Person.DateOfBirth is { } born ? UkText.Date(born) : ""),
        ("Age", Scene.Lists.Say(PersonCodeLists.AgeBand, Person.AgeBand)),
        ("Description", Person.Description),
        ("To the victim", Scene.Lists.Say(PersonReportedCodeLists.Relation, Person.RelationToVictim)),
        ("May be contacted", Scene.Lists.Say(PersonReportedCodeLists.SafeToContact, Person.SafeToApproach)),
        ("With us as", Scene.Lists.Say(PersonCodeLists.Occupancy, Person.Relationship)),
        ("Address", Person.Address),
        ("Postcode", Person.Postcode),
        ("Phone", Person.Phone),
        ("E-mail", Person.Email),
        ("Tenancy", Person.TenancyRef),
        ("More at risk because", Scene.Lists.Say(PersonCodeLists.Vulnerability, Person.Vulnerability)),
        ("Children", Person.Children),
        ("Would give a statement", Scene.Lists.Say(EvidenceWilling, Person.WillGiveStatement)),
    ];

    private const string EvidenceWilling = Core.Incidents.EvidenceCodeLists.StatementWilling;

    private async Task RevealAsync(SafeDetail detail)
    {
        var answer = await reveal.HandleAsync(new(Scene.Case.Header.Id, Person.Id, detail), await current.GetAsync(), CancellationToken.None);
        _revealed[detail] = answer.IsSuccess ? answer.Value : RefusalWords.For(answer.Error);
    }
}
