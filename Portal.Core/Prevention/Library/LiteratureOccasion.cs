namespace Portal.Core.Prevention.Library;

/// <summary>On what occasion literature was given.</summary>
public enum LiteratureOccasion
{
    /// <summary>To somebody at an office or centre.</summary>
    AtOffice,

    /// <summary>Laid out in a public area.</summary>
    PublicArea,

    /// <summary>With the receipt of a report.</summary>
    WithReceipt,
}
