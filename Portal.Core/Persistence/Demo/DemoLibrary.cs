using Portal.Core.Prevention.Library;

namespace Portal.Core.Persistence.Demo;

/// <summary>
/// The invented contacts and literature. Numbers are of the range kept for stories and addresses of names that no one can own, so nothing
/// here can be taken for a real service.
/// </summary>
internal sealed class DemoLibrary(DateOnly today, DateTimeOffset now)
{
    private const string Everybody = "public";
    private readonly Guid specialist = DemoIds.Of("staff", "specialist");

    /// <summary>Every row, in an order that foreign keys allow.</summary>
    public IEnumerable<object> Rows
    {
        get
        {
            var items = Items().ToList();
            return [.. Contacts(), .. items.Select(item => item.Item), .. items.SelectMany(item => item.With)];
        }
    }

    private static Guid Contact(string code) => DemoIds.Of("contact", code);

    private IEnumerable<PublicContact> Contacts() =>
    [
        Checked("out-of-hours", ContactKind.OutOfHours, "Community Safety Team, out of hours", "01632 960990", "", "Every night, weekends and closure days", "", 20),
        Checked("team-east", ContactKind.Team, "Community Safety Team, SOS East", "01632 960981", "", "Monday to Friday, 9am to 5pm", "", 20, area: "E"),
        Checked("team-north", ContactKind.Team, "Community Safety Team, SOS North", "01632 960982", "", "Monday to Friday, 9am to 5pm", "", 20, area: "N"),
        // Nobody has checked this one: the contact sheets of SOS West leave room to write it in
        new() { Id = Contact("team-west"), Kind = ContactKind.Team, Name = "Community Safety Team, SOS West", Phone = "01632 960983", Hours = "Monday to Friday, 9am to 5pm", ServiceAreaId = DemoIds.Of("area", "W") },
        Checked("duty-manager", ContactKind.DutyManager, "Duty manager of the Group", "01632 960985", "", "When nobody of the team answers", "", 20),
        Checked("listening", ContactKind.OtherHelp, "Lighthouse Listening (made up)", "01632 960971", "https://listening.example/", "Every day, 8am to 10pm", "Somebody to talk to after a hate incident, in many languages.", 35),
        Checked("faiths", ContactKind.OtherHelp, "Faiths Together Helpdesk (made up)", "01632 960972", "https://faiths.example/", "Monday to Friday, 10am to 4pm", "Help after hostility towards a religion or belief.", 35, ["religion-or-belief", "race"]),
        Checked("rainbow", ContactKind.OtherHelp, "Rainbow Doorstep (made up)", "01632 960973", "https://doorstep.example/", "Evenings, 6pm to 10pm", "For lesbian, gay, bisexual and trans people.", 160, ["sexual-orientation", "transgender-identity"]),
        // Its check is over: what names it is given to nobody until somebody has rung it again
        Checked("able", ContactKind.OtherHelp, "Able Voices (made up)", "01632 960974", "https://able.example/", "Monday to Thursday, 9am to 1pm", "Advocates for disabled people.", 200, ["disability"]),
    ];

    private IEnumerable<(LiteratureItem Item, IReadOnlyList<object> With)> Items() =>
    [
        File("what-is-hate", "What counts as a hate incident", "In plain words, with what you can do and where you can go.", [], [Everybody, "victims", "witnesses"], "en", 300, LiteratureState.Offered, ["listening"]),
        File("what-is-hate-ur", "What counts as a hate incident, in Urdu", "The same leaflet for those who would rather read Urdu.", [], [Everybody, "victims"], "ur", 300, LiteratureState.Offered, ["listening"]),
        Link("faith", "After hostility towards your faith", "Rights, support and how to keep a place of worship safe.", ["religion-or-belief", "race"], ["victims", "community-groups"], "https://faiths.example/after", 200, LiteratureState.Offered, ["faiths"]),
        Link("rainbow", "You are not alone: lesbian, gay, bisexual and trans people", "What others did, and who listens.", ["sexual-orientation", "transgender-identity"], ["victims", "family-and-friends"], "https://doorstep.example/not-alone", 20, LiteratureState.Offered, ["rainbow"]),
        File("mate", "A friend who is not a friend", "How to see that somebody is being used, and what to do about it.", ["disability"], ["victims", "family-and-friends", "parents"], "en", 250, LiteratureState.Offered, ["able"]),
        File("witness", "If you saw it: what a witness can do", "What helps, what is safe, and what a statement is.", [], ["witnesses", Everybody], "en", -10, LiteratureState.Offered, []),
        File("children", "Talking with children about hate", "For parents and carers: words, and when to ask for help.", [], ["parents", "children"], "en", 250, LiteratureState.Offered, []),
        File("desk", "At the desk: the first five minutes", "For colleagues: what to say first, what to write down, what not to promise.", [], ["staff"], "en", 250, LiteratureState.Offered, []),
        File("older", "Respect has no age", "About hostility towards older people. Waits for its second reader.", ["age"], [Everybody], "en", 250, LiteratureState.Draft, []),
        Link("old", "Rights of tenants, before the last change of the law", "Replaced by newer words.", [], [Everybody], "https://rights.example/old", 250, LiteratureState.Withdrawn, []),
    ];

    private PublicContact Checked(
        string code, ContactKind kind, string name, string phone, string web, string hours, string about, int daysAgo, string[]? strands = null, string? area = null)
    {
        var contact = new PublicContact
        {
            Id = Contact(code),
            Kind = kind,
            Name = name,
            Phone = phone,
            Web = web,
            Hours = hours,
            About = about,
            Strands = [.. strands ?? []],
            ServiceAreaId = area is null ? null : DemoIds.Of("area", area),
        };
        contact.Check(today.AddDays(-daysAgo), specialist, today.AddDays(-daysAgo).AddMonths(PublicContact.UsualCheckMonths));
        return contact;
    }

    private (LiteratureItem Item, IReadOnlyList<object> With) Link(
        string code, string title, string summary, string[] strands, string[] audiences, string url, int reviewInDays, LiteratureState state, string[] contacts)
    {
        var item = Item(code, title, summary, strands, audiences, "en", reviewInDays, state);
        (item.Kind, item.Url) = (LiteratureKind.Link, url);
        return (item, Named(item, contacts));
    }

    private (LiteratureItem Item, IReadOnlyList<object> With) File(
        string code, string title, string summary, string[] strands, string[] audiences, string language, int reviewInDays, LiteratureState state, string[] contacts)
    {
        var item = Item(code, title, summary, strands, audiences, language, reviewInDays, state);
        var bytes = DemoPdf.Of(title);
        var file = new LiteratureFile
        {
            Id = DemoIds.Of("literature-file", code),
            ItemId = item.Id,
            Name = $"{code}.pdf",
            Bytes = bytes,
            Length = bytes.Length,
            Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)),
            SentById = specialist,
            SentAt = now,
        };
        (item.Kind, item.FileId) = (LiteratureKind.File, file.Id);
        return (item, [file, .. Named(item, contacts)]);
    }

    private LiteratureItem Item(string code, string title, string summary, string[] strands, string[] audiences, string language, int reviewInDays, LiteratureState state) => new()
    {
        Id = DemoIds.Of("literature", code),
        Title = title,
        Summary = summary,
        Strands = [.. strands],
        Audiences = [.. audiences],
        Language = language,
        OwnerId = specialist,
        ReviewOn = today.AddDays(reviewInDays),
        State = state,
        WithdrawnWhy = state == LiteratureState.Withdrawn ? "The law has changed" : "",
    };

    private static List<LiteratureContact> Named(LiteratureItem item, string[] contacts) =>
        [.. contacts.Select(code => new LiteratureContact { ItemId = item.Id, ContactId = Contact(code) })];
}
