using Portal.Core.SharedKernel.Codes;
using static Portal.Core.SharedKernel.Codes.CodeAttributes;
using static Portal.Core.SharedKernel.Codes.CodeItem;

namespace Portal.Core.People;

/// <summary>
/// Languages for interpreters and documents. The code is the language tag of the web (BCP 47) in lower case, so it serves as the
/// language attribute as it stands. The marked ones are those of the leaflet.
/// </summary>
public static class LanguageCodeLists
{
    /// <summary>The code of the list.</summary>
    public const string Language = "language";

    internal static CodeList Languages { get; } = CodeList.Of(Language, "Languages",
        Printed("en", "English"),
        Of("cy", "Welsh"),
        Of("am", "Amharic"),
        Printed("ar", "Arabic", (RightToLeft, "true")),
        Printed("bn", "Bengali"),
        Of("bfi", "British Sign Language"),
        Of("bg", "Bulgarian"),
        Of("yue", "Cantonese"),
        Printed("zh-hans", "Chinese (simplified)"),
        Of("prs", "Dari", "", (RightToLeft, "true")),
        Of("fa", "Farsi", "", (RightToLeft, "true")),
        Of("fr", "French"),
        Printed("gu", "Gujarati"),
        Of("hi", "Hindi"),
        Of("hu", "Hungarian"),
        Of("ckb", "Kurdish (Sorani)", "", (RightToLeft, "true")),
        Of("lv", "Latvian"),
        Of("lt", "Lithuanian"),
        Of("cmn", "Mandarin"),
        Of("ps", "Pashto", "", (RightToLeft, "true")),
        Printed("pl", "Polish"),
        Of("pt", "Portuguese"),
        Printed("pa", "Punjabi (Gurmukhi)"),
        Printed("ro", "Romanian"),
        Of("rom", "Romani"),
        Of("ru", "Russian"),
        Of("sk", "Slovak"),
        Printed("so", "Somali"),
        Of("es", "Spanish"),
        Of("sw", "Swahili"),
        Of("ta", "Tamil"),
        Of("ti", "Tigrinya"),
        Of("tr", "Turkish"),
        Printed("uk", "Ukrainian"),
        Printed("ur", "Urdu", (RightToLeft, "true")),
        Of("vi", "Vietnamese"),
        Of("yo", "Yoruba"),
        Answers.OtherItem,
        Answers.NotAskedItem);

    private static CodeItem Printed(string code, string words, params ReadOnlySpan<(string Name, string Value)> more) =>
        Of(code, words, "", [(Leaflet, "true"), .. more]);
}
