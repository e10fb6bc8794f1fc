using Portal.Core.Reports.Intake;

namespace Portal.Components.Reports.Intake;

/// <summary>One question on the check page.</summary>
/// <param name="Question">The question, as it was asked.</param>
/// <param name="Name">The stored name, for a text that the browser module puts in.</param>
/// <param name="Words">The words of the chosen answers; null for a text.</param>
/// <param name="Folded">True for words that should not be read by surprise.</param>
public sealed record CheckRow(string Question, string Name, string? Words, bool Folded);

/// <summary>The rows of one step, or of one person in it.</summary>
/// <param name="Title">The step or the person.</param>
/// <param name="Anchor">Stable part of ids and test names.</param>
/// <param name="Step">Where the answers are changed.</param>
/// <param name="Answered">What was answered.</param>
/// <param name="NotAsked">The questions without an answer.</param>
public sealed record CheckSection(string Title, string Anchor, IntakeStep Step, IReadOnlyList<CheckRow> Answered, IReadOnlyList<string> NotAsked);
