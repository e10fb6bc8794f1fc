namespace Portal.Documents.Printing;

/// <summary>
/// Whose turn at the printer it is. Somebody who waits at a screen goes before the next document of any batch; batches take turns by
/// their owners, one document each.
/// </summary>
/// <param name="BatchOwner">The person whose batch it is; none for a single document that somebody waits for.</param>
public sealed record PrintTurn(Guid? BatchOwner)
{
    /// <summary>A single document that somebody waits for.</summary>
    public static PrintTurn Person { get; } = new((Guid?)null);

    /// <summary>A document of a batch of this person.</summary>
    public static PrintTurn BatchOf(Guid owner) => new(owner);
}
