using Portal.Core.Policy;
using Portal.Core.SharedKernel.Codes;
using static Portal.Core.SharedKernel.Codes.CodeAttributes;
using static Portal.Core.SharedKernel.Codes.CodeItem;

namespace Portal.Core.Motivations;

/// <summary>
/// What somebody perceives the hostility to be about. Five strands are monitored nationally and count in the
/// second part of NM01; the others are recorded with the same care. The policy's own category of 4.3 holds two strands of today.
/// </summary>
[PolicyClause("4.2")]
[PolicyClause("4.3")]
[PolicyClause("4.4")]
[PolicyClause("4.5")]
public static class StrandCodeLists
{
    /// <summary>The code of the list of strands.</summary>
    public const string Strand = "strand";

    /// <summary>The code of the list of sub-strands.</summary>
    public const string SubStrand = "sub-strand";

    internal static CodeList Strands { get; } = CodeList.Of(Strand, "Strands: what the hostility is perceived to be about",
        Counted("race", "Race or ethnicity", "Colour, nationality, ethnic or national origin, language or accent; Gypsy, Roma and Traveller people; people seeking asylum", "4.2"),
        Counted("religion-or-belief", "Religion or belief", "Any faith, or none", "4.5"),
        Counted("sexual-orientation", "Sexual orientation", "Lesbian, gay, bisexual or any other orientation", "4.3"),
        Counted("transgender-identity", "Transgender identity", "Trans women, trans men, non-binary people and others whose gender differs from the sex registered at birth", "4.3"),
        Counted("disability", "Disability", "Physical, sensory, learning, mental health, neurodivergence or long-term illness", "4.4"),
        Of("age", "Age", "Hostility towards a person for being older or younger"),
        Of("sex-or-gender", "Sex or gender", "Hostility towards women or men, misogyny included"),
        Of("alternative-subculture", "Alternative subculture", "Style, music or dress, such as goths, emos and punks"),
        Of("caste", "Caste", "Caste or a system of descent like it"),
        Of("pregnancy-or-maternity", "Pregnancy or maternity", "Being pregnant, giving birth or breastfeeding"),
        Of("socio-economic", "Social or economic background", "Being poor, homeless, on benefits or from a certain background"),
        Of("other", "Another reason", "Say in words what it is about", (AsksWords, "true")));

    internal static CodeList SubStrands { get; } = CodeList.Of(SubStrand, "Sub-strands: who the hostility is towards",
        Part("anti-black", "Black people", "race"),
        Part("anti-asian", "Asian people", "race", "Indian, Pakistani, Bangladeshi and other Asian people"),
        Part("anti-east-asian", "Chinese and other East and South East Asian people", "race"),
        Part("anti-arab", "Arab people", "race"),
        Part("anti-mixed-heritage", "People of mixed heritage", "race"),
        Part("anti-white", "White people", "race"),
        Part("anti-eastern-european", "Eastern European people", "race"),
        Part("anti-gypsy-roma-traveller", "Gypsy, Roma and Traveller people", "race"),
        Part("anti-migrant-asylum", "Migrants, refugees and people seeking asylum", "race"),
        Part("language-accent", "Language or accent", "race"),
        Part("antisemitism", "Jewish people (antisemitism)", "race religion-or-belief"),
        Part("anti-muslim", "Muslim people", "religion-or-belief"),
        Part("anti-hindu", "Hindu people", "religion-or-belief"),
        Part("anti-sikh", "Sikh people", "race religion-or-belief"),
        Part("anti-christian", "Christian people", "religion-or-belief"),
        Part("sectarian", "Sectarian hostility", "religion-or-belief", "Between branches or communities of one faith"),
        Part("anti-no-belief", "People without a religion, or who left one", "religion-or-belief"),
        Part("anti-gay", "Gay men", "sexual-orientation"),
        Part("anti-lesbian", "Lesbians", "sexual-orientation"),
        Part("anti-bisexual", "Bisexual people", "sexual-orientation"),
        Part("anti-trans-woman", "Trans women", "transgender-identity"),
        Part("anti-trans-man", "Trans men", "transgender-identity"),
        Part("anti-non-binary", "Non-binary people", "transgender-identity"),
        Part("physical-disability", "Physical disability", "disability"),
        Part("sensory-disability", "Sight or hearing", "disability"),
        Part("learning-disability", "Learning disability", "disability"),
        Part("neurodivergence", "Autism and other neurodivergence", "disability"),
        Part("mental-health", "Mental health", "disability"),
        Part("long-term-illness", "Long-term illness", "disability", "HIV and facial difference included"),
        Part("towards-older-people", "Older people", "age"),
        Part("towards-younger-people", "Younger people", "age"),
        Part("misogyny", "Women and girls (misogyny)", "sex-or-gender"),
        Part("towards-men", "Men and boys", "sex-or-gender"));

    private static CodeItem Counted(string code, string words, string definition, string clause) =>
        Of(code, words, definition, (Monitored, "true"), (CountsForNm01Part2, "true"), (PolicyCategory, clause));

    private static CodeItem Part(string code, string words, string strands, string definition = "") =>
        Of(code, words, definition, (CodeAttributes.Strands, strands));
}
