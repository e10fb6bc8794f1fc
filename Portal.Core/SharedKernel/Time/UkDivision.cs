namespace Portal.Core.SharedKernel.Time;

/// <summary>The three parts of the United Kingdom that have bank holidays of their own.</summary>
public enum UkDivision
{
    /// <summary>England and Wales.</summary>
    EnglandAndWales,

    /// <summary>Scotland.</summary>
    Scotland,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland,
}
