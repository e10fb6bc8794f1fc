namespace Portal.Core.SharedKernel.Codes;

/// <summary>
/// The two ways of having no answer, never one for the other. A question starts as not asked; prefer not
/// to say is an answer that somebody gave. Both have the same code in every list that offers them.
/// </summary>
public static class Answers
{
    /// <summary>Nobody put the question.</summary>
    public const string NotAsked = "not-asked";

    /// <summary>The question was put and the person chose not to answer.</summary>
    public const string PreferNotToSay = "prefer-not-to-say";

    /// <summary>Yes.</summary>
    public const string Yes = "yes";

    /// <summary>No.</summary>
    public const string No = "no";

    /// <summary>The person is not sure, or does not know.</summary>
    public const string NotSure = "not-sure";

    /// <summary>Something else, said in words beside the answer.</summary>
    public const string Other = "other";

    internal static CodeItem NotAskedItem => CodeItem.Of(NotAsked, "Not asked");

    internal static CodeItem PreferNotToSayItem => CodeItem.Of(PreferNotToSay, "Prefer not to say");

    internal static CodeItem NotSureItem => CodeItem.Of(NotSure, "Not sure");

    internal static CodeItem OtherItem => CodeItem.Of(Other, "Something else", "", (CodeAttributes.AsksWords, "true"));

    /// <summary>The list for plain yes or no questions.</summary>
    internal static CodeList YesNo { get; } = CodeList.Of("yes-no", "Yes or no questions",
        CodeItem.Of(Yes, "Yes"),
        CodeItem.Of(No, "No"),
        NotSureItem,
        PreferNotToSayItem,
        NotAskedItem);
}
