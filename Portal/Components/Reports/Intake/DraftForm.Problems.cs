using Portal.Components.Shared.Messages;
using Portal.Core.Reports.Intake;
using Portal.Navigation;

namespace Portal.Components.Reports.Intake;

/// <summary>Progress through the steps, and links to what was refused.</summary>
public sealed partial class DraftForm
{
    /// <summary>True where anything of a step is answered. What stands by itself, such as the list of people, counts.</summary>
    public bool AnyAnswered(IntakeStep step) => _values.Any(pair =>
        pair.Value.Any(value => value.Length > 0) && IntakeFields.Find(pair.Key) is { } found && found.Field.Step == step);

    /// <summary>What was refused, as links: to the control where it stands on this step, else to its step.</summary>
    public List<FormError> LinksFor(Guid draft, IntakeStep here) => [.. Problems.Select(problem =>
        problem.Field is { } name && IntakeFields.Find(name) is { } found
            ? found.Field.Step == here ? new FormError(IdOf(found.Name), problem.Message) : new FormError(null, problem.Message, ReportUrls.Question(draft, found.Field.Step, IdOf(found.Name)))
            : new FormError(null, problem.Message))];
}
