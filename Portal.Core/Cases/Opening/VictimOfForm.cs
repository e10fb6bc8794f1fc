using Portal.Core.People;
using Portal.Core.Policy;
using Portal.Core.Reports;
using Portal.Core.Reports.Intake;
using Portal.Core.Reports.Intake.Fields;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Opening;

/// <summary>What a form says about one victim. Wishes, sharing and rules for safe contact are each victim's own.</summary>
[PolicyClause("2.2")]
[PolicyClause("5.3(b)")]
internal static class VictimOfForm
{
    public static PartyDetails Read(IntakeForm form, CodeLists lists, int number)
    {
        var at = $"victim[{number}].";
        return new()
        {
            NameUsed = form.Text(at + "nameUsed"),
            LegalName = form.Text(at + "legalName"),
            Pronouns = Words(form, lists, at + "pronouns", PersonCodeLists.Pronouns),
            IsHousehold = form.Text(at + "kind") == "household",
            DateOfBirth = form.Date(at + "dateOfBirth"),
            AgeBand = form.Text(at + "ageBand"),
            Relationship = form.Text(at + "occupancy"),
            TenancyRef = form.Text(at + "tenancyRef"),
            Uprn = form.Text(at + "uprn"),
            Address = form.Text(at + "address"),
            Postcode = form.Text(at + "postcode"),
            Phone = form.Text(at + "phone"),
            Email = form.Text(at + "email"),
            Contact = Contact(form, lists, at),
            Needs = new()
            {
                Language = form.Text(at + "language"),
                Interpreter = form.Text(at + "interpreterPreference") is { Length: > 0 } who ? who : form.Text(at + "interpreter"),
                Formats = form.Many(at + "formats"),
                Adjustments = Words(form, lists, at + "adjustments", ContactCodeLists.Adjustment),
            },
            Vulnerability = Sentences(Words(form, lists, at + "vulnerabilities", PersonCodeLists.Vulnerability), form.Text(at + "vulnerabilityNotes")),
            Children = form.Text(at + "children") is { Length: > 0 } said ? said : Words(form, lists, at + "childrenInHousehold", "yes-no"),
            Wishes = form.Many(at + "wishes"),
            WishesWords = Sentences(
                form.Text(at + "wishesWords"),
                Prefixed("Not wanted: ", Words(form, lists, at + "notWanted", WishCodeLists.UnwantedAction)),
                form.Text(at + "wishesNotes"),
                Prefixed("Must not be told: ", form.Text(at + "withheldFrom"))),
            Consents = [.. Consents(form, lists, at)],
            Equality = EqualityFields.Monitored.ToDictionary(pair => pair.Value, pair => form.Text(pair.Key.Replace("victim[#].", at, StringComparison.Ordinal)), StringComparer.Ordinal)
                .Where(pair => pair.Value.Length > 0).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal),
        };
    }

    private static SafeContact Contact(IntakeForm form, CodeLists lists, string at)
    {
        var rules = form.Many(at + "contactRules");
        return new()
        {
            Methods = form.Many(at + "safeMethods"),
            Times = Words(form, lists, at + "safeTimes", ContactCodeLists.SafeTime),
            SafeNumber = form.Text(at + "safeNumber"),
            SafeAddress = form.Text(at + "safeAddress"),
            NoMessages = rules.Contains("no-message", StringComparer.Ordinal),
            NeverAtHome = rules.Contains("never-at-home", StringComparer.Ordinal),
            Rules = rules,
            Notes = Sentences(form.Text(at + "safeMethodsWords"), form.Text(at + "contactRulesWords"), form.Text(at + "contactNotes")),
        };
    }

    private static IEnumerable<Consent> Consents(IntakeForm form, CodeLists lists, string at)
    {
        var how = form.Text(at + "consentHow");
        var on = form.Date(at + "consentOn") ?? UkTime.DateOf(form.ReceivedAt);
        var reasons = Words(form, lists, at + "withheldReason", WishCodeLists.WithheldReason);
        foreach (var purpose in lists.Of(WishCodeLists.ConsentPurpose).Items.Select(item => item.Code))
        {
            if (form.Text($"{at}consent.{purpose}") is { Length: > 0 } answer && answer != SharedKernel.Codes.Answers.NotAsked)
            {
                var words = answer == SharedKernel.Codes.Answers.Yes ? form.Text($"{at}recipient.{purpose}") : reasons;
                yield return new(purpose, answer, how, on, words);
            }
        }
    }

    /// <summary>The words of the answers to a question, with those beside "something else".</summary>
    internal static string Words(IntakeForm form, CodeLists lists, string name, string list)
    {
        var said = form.Text(name + "Words");
        return string.Join(", ", form.Many(name)
            .Where(code => code != SharedKernel.Codes.Answers.NotAsked)
            .Select(code => lists.Of(list)[code] is var item && item.Flag(CodeAttributes.AsksWords) && said.Length > 0 ? said : item.Words));
    }

    internal static string Sentences(params ReadOnlySpan<string> parts) => string.Join("\n", parts.ToArray().Where(part => part.Length > 0));

    private static string Prefixed(string prefix, string words) => words.Length > 0 ? prefix + words : "";
}
