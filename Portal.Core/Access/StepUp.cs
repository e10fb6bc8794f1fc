using Portal.Core.SharedKernel;

namespace Portal.Core.Access;

/// <summary>
/// Asks whether somebody has proved a moment ago that it is still they who sit at the screen. A use case that is dangerous in the wrong
/// hands asks it before anything else and answers <see cref="Needed"/>; the page then leads to the proof and back.
/// </summary>
public sealed class StepUp(SessionStore sessions, SessionLimits limits, TimeProvider time)
{
    /// <summary>The refusal of an act that wants a proof first.</summary>
    public static Error Needed { get; } = new("SignIn.StepUpNeeded");

    /// <summary>Whether the proof is there and younger than <see cref="SessionLimits.StepUp"/>. The portal itself needs none.</summary>
    public async ValueTask<bool> HoldsAsync(Actor actor, CancellationToken ct) =>
        actor.IsSystem
        || (await sessions.LookAsync(actor.SessionId, ct) is { SteppedUpAt: { } at } session
            && session.StaffId == actor.StaffId && time.GetUtcNow() - at < limits.StepUp);
}
