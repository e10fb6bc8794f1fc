using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Library;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Prevention.Library;

/// <summary>Contacts that are printed: only while somebody vouches for them.</summary>
public sealed class KeepContactTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    [Proves("5.4(e)", "A contact is printed from its check until the day of the next check, and not a day longer")]
    public async Task Printed_from_the_check_until_its_last_day(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var contact = await portal.ContactAsync(checkedForDays: null);
        Assert.Empty(await PrintableAsync(portal));

        var checkedNow = (await portal.CheckAsync(contact, portal.Clock.Today.AddDays(10))).Value;
        Assert.Equal((portal.Clock.Today, portal.Organisation.Specialist.StaffId), (checkedNow.CheckedOn, checkedNow.CheckedById));
        Assert.Single(await PrintableAsync(portal));
        portal.Time.Advance(TimeSpan.FromDays(10));
        Assert.Single(await PrintableAsync(portal));
        portal.Time.Advance(TimeSpan.FromDays(1));
        Assert.Empty(await PrintableAsync(portal));
    }

    [Theory]
    [InlineData("01632 960972", "Kind Ear", "Every day", true)]
    [InlineData("01632 960971", "Kinder Ear", "Every day", true)]
    [InlineData("01632 960971", "Kind Ear", "Weekdays", true)]
    [InlineData("01632 960971", "Kind Ear", "Every day", false)]
    public async Task A_changed_name_number_or_text_of_hours_takes_the_check_away(string phone, string name, string hours, bool takesAway)
    {
        await using var portal = await TestPortal.StartAsync();
        var contact = await portal.ContactAsync();
        var changed = await portal.Get<KeepContact>().HandleAsync(
            LibrarySteps.ContactRequest() with { Id = contact.Id, Version = contact.Version, Phone = phone, Name = name, Hours = hours, About = "Listens well" }, portal.Organisation.Specialist, Ct);

        Assert.Equal(takesAway, changed.Value.CheckedOn is null);
        Assert.Equal(takesAway ? 0 : 1, (await PrintableAsync(portal)).Count);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(365, true)]
    [InlineData(366, false)]
    [InlineData(null, false)]
    public async Task A_check_holds_from_tomorrow_to_a_year(int? days, bool holds)
    {
        await using var portal = await TestPortal.StartAsync();
        var contact = await portal.ContactAsync(checkedForDays: null);
        var result = await portal.CheckAsync(contact, days is { } d ? portal.Clock.Today.AddDays(d) : null);
        Assert.Equal(holds, result.IsSuccess);
        if (!holds)
        {
            Assert.Equal("Contact.CheckDayUnusable", result.Error.Code);
        }
    }

    [Theory]
    [InlineData("", "https://a.example", "", "Contact.NameUnusable")]
    [InlineData("<b>Ear</b>", "", "01632 960971", "Contact.NameUnusable")]
    [InlineData("Ear", "", "", "Contact.NoWay")]
    [InlineData("Ear", "", "ring us", "Contact.PhoneUnusable")]
    [InlineData("Ear", "", "12", "Contact.PhoneUnusable")]
    [InlineData("Ear", "javascript:alert(1)", "", "Contact.WebUnusable")]
    [InlineData("Ear", "data:text/html,x", "", "Contact.WebUnusable")]
    [InlineData("Ear", "ftp://a.example", "", "Contact.WebUnusable")]
    [InlineData("Ear", "https://user:pass@a.example", "", "Contact.WebUnusable")]
    [InlineData("Ear", "https://localhost/", "", "Contact.WebUnusable")]
    [InlineData("Ear", "http://127.0.0.1/", "", "Contact.WebUnusable")]
    public async Task What_cannot_be_printed_is_refused_beside_its_field(string name, string web, string phone, string code)
    {
        await using var portal = await TestPortal.StartAsync();
        var kept = await portal.Get<KeepContact>().HandleAsync(LibrarySteps.ContactRequest(name: name, phone: phone) with { Web = web }, portal.Organisation.Specialist, Ct);
        Assert.Contains(kept.Errors, error => error.Code == code && error.Kind == ErrorKind.Invalid);
    }

    [Fact]
    public async Task Those_who_keep_reference_data_or_publish_keep_contacts_and_nobody_else()
    {
        await using var portal = await TestPortal.StartAsync();
        foreach (var actor in portal.Organisation.OneOfEachRole)
        {
            var keeps = actor == portal.Organisation.Specialist || actor == portal.Organisation.Administrator;
            var kept = await portal.Get<KeepContact>().HandleAsync(LibrarySteps.ContactRequest(), actor, Ct);
            Assert.True(keeps == kept.IsSuccess, actor.Name);
            Assert.Equal(keeps, (await portal.Get<ListContacts>().HandleAsync(actor, Ct)).IsSuccess);
        }
    }

    [Fact]
    public async Task What_somebody_else_changed_is_not_overwritten()
    {
        await using var portal = await TestPortal.StartAsync();
        var contact = await portal.ContactAsync();
        var request = LibrarySteps.ContactRequest() with { Id = contact.Id, Version = contact.Version, Phone = "01632 960975" };
        Assert.True((await portal.Get<KeepContact>().HandleAsync(request, portal.Organisation.Specialist, Ct)).IsSuccess);
        Assert.Equal(Error.Changed, (await portal.Get<KeepContact>().HandleAsync(request, portal.Organisation.Administrator, Ct)).Error);
        Assert.Equal(Error.Changed, (await portal.CheckAsync(contact, portal.Clock.Today.AddDays(30))).Error);
    }

    private static async Task<IReadOnlyList<PublicContact>> PrintableAsync(TestPortal portal) =>
        await portal.Get<FindPrintableContacts>().HandleAsync([ContactKind.OtherHelp], null, Ct);
}
