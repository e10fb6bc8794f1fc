namespace Portal.Core.Reports;

/// <summary>A property in the address look-up.</summary>
/// <param name="Uprn">Unique property reference number.</param>
/// <param name="Address">One line without the postcode.</param>
/// <param name="Postcode">Postcode.</param>
/// <param name="Neighbourhood">Name of the neighbourhood.</param>
public sealed record PropertyHit(string Uprn, string Address, string Postcode, string Neighbourhood);
