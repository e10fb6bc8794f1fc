using Portal.Documents.Letter;

namespace Portal.Documents.PlanLetter;

/// <summary>What the letter with the action plan says.</summary>
/// <param name="Head">What stands around the text.</param>
/// <param name="NameUsed">The name that the victim uses; may be empty.</param>
/// <param name="OfficerName">Who signs.</param>
/// <param name="Lines">The plan.</param>
public sealed record PlanLetterModel(LetterHead Head, string NameUsed, string OfficerName, IReadOnlyList<PlanLetterItem> Lines);

/// <summary>One action in the letter.</summary>
/// <param name="Title">What kind.</param>
/// <param name="What">What will be done.</param>
/// <param name="DueAt">By when (UTC); null when it is done.</param>
public sealed record PlanLetterItem(string Title, string What, DateTimeOffset? DueAt);
