using Portal.Core.Policy;
using Portal.Core.SharedKernel.Codes;
using static Portal.Core.SharedKernel.Codes.CodeAttributes;
using static Portal.Core.SharedKernel.Codes.CodeItem;

namespace Portal.Core.People;

/// <summary>
/// Equality monitoring: asked apart from the report, only with consent to monitor, shown only in bands.
/// The answer lists follow the census of 2021 as it is commonly used; they are defaults, to be edited as data.
/// </summary>
[PolicyClause("5.5.1(b)")]
public static class EqualityCodeLists
{
    /// <summary>Ethnic group.</summary>
    public const string Ethnicity = "ethnicity";

    /// <summary>Religion or belief.</summary>
    public const string Religion = "religion";

    /// <summary>Disability.</summary>
    public const string Disability = "disability";

    /// <summary>Sex.</summary>
    public const string Sex = "sex";

    /// <summary>Whether gender is the same as the sex registered at birth.</summary>
    public const string GenderIdentity = "gender-identity";

    /// <summary>Sexual orientation.</summary>
    public const string SexualOrientation = "sexual-orientation";

    /// <summary>Consent to monitor.</summary>
    public const string ConsentToMonitor = "consent-to-monitor";

    internal static CodeList Ethnicities { get; } = WithNoAnswer(Ethnicity, "Ethnic group",
        Of("asian-indian", "Asian or Asian British: Indian"),
        Of("asian-pakistani", "Asian or Asian British: Pakistani"),
        Of("asian-bangladeshi", "Asian or Asian British: Bangladeshi"),
        Of("asian-chinese", "Asian or Asian British: Chinese"),
        Of("asian-other", "Asian or Asian British: any other background"),
        Of("black-caribbean", "Black or Black British: Caribbean"),
        Of("black-african", "Black or Black British: African"),
        Of("black-other", "Black or Black British: any other background"),
        Of("mixed-white-black-caribbean", "Mixed: White and Black Caribbean"),
        Of("mixed-white-black-african", "Mixed: White and Black African"),
        Of("mixed-white-asian", "Mixed: White and Asian"),
        Of("mixed-other", "Mixed: any other background"),
        Of("white-british", "White: English, Welsh, Scottish, Northern Irish or British"),
        Of("white-irish", "White: Irish"),
        Of("white-gypsy-or-traveller", "White: Gypsy or Irish Traveller"),
        Of("white-roma", "White: Roma"),
        Of("white-other", "White: any other background"),
        Of("arab", "Arab"),
        Of(Answers.Other, "Any other ethnic group", "", (AsksWords, "true")));

    internal static CodeList Religions { get; } = WithNoAnswer(Religion, "Religion or belief",
        Of("none", "No religion"),
        Of("christian", "Christian"),
        Of("buddhist", "Buddhist"),
        Of("hindu", "Hindu"),
        Of("jewish", "Jewish"),
        Of("muslim", "Muslim"),
        Of("sikh", "Sikh"),
        Of(Answers.Other, "Any other religion or belief", "", (AsksWords, "true")));

    internal static CodeList Disabilities { get; } = WithNoAnswer(Disability, "Disability",
        Of("limited-a-lot", "Yes, daily life is limited a lot"),
        Of("limited-a-little", "Yes, daily life is limited a little"),
        Of("not-limited", "A condition, but daily life is not limited"),
        Of(Answers.No, "No"));

    internal static CodeList Sexes { get; } = WithNoAnswer(Sex, "Sex",
        Of("female", "Female"),
        Of("male", "Male"));

    internal static CodeList GenderIdentities { get; } = WithNoAnswer(GenderIdentity, "Is your gender the same as the sex registered at birth?",
        Of("same", "Yes"),
        Of("trans-woman", "No: trans woman"),
        Of("trans-man", "No: trans man"),
        Of("non-binary", "No: non-binary"),
        Of(Answers.Other, "No: another way", "", (AsksWords, "true")));

    internal static CodeList Orientations { get; } = WithNoAnswer(SexualOrientation, "Sexual orientation",
        Of("heterosexual", "Straight or heterosexual"),
        Of("gay-or-lesbian", "Gay or lesbian"),
        Of("bisexual", "Bisexual"),
        Of(Answers.Other, "Another orientation", "", (AsksWords, "true")));

    internal static CodeList Consents { get; } = CodeList.Of(ConsentToMonitor, "May we use these answers in figures?",
        Of(Answers.Yes, "Yes"),
        Of(Answers.No, "No"),
        Answers.NotAskedItem);

    private static CodeList WithNoAnswer(string code, string title, params ReadOnlySpan<CodeItem> items) =>
        CodeList.Of(code, title, [.. items, Answers.PreferNotToSayItem, Answers.NotAskedItem]);
}
