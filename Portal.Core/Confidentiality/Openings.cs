namespace Portal.Core.Confidentiality;

/// <summary>
/// Tells of every opening of sealed content for somebody's eyes, with the number of the look that stands for it on the trail. Nothing is
/// kept; a test listens, and finds no opening without its look.
/// </summary>
public sealed class Openings
{
    /// <summary>The case or draft, and the row of the trail.</summary>
    internal Action<Guid, long>? Opened { get; set; }

    internal void Tell(Guid rootId, long look) => Opened?.Invoke(rootId, look);
}

/// <summary>The look under which content may be opened.</summary>
/// <param name="Sequence">Its committed row on the trail.</param>
/// <param name="Openings">Who is told of each opening.</param>
internal sealed record Look(long Sequence, Openings Openings);
