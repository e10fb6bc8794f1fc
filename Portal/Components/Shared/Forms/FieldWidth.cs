namespace Portal.Components.Shared.Forms;

/// <summary>How long an answer is expected to be; the width of a field says so without words.</summary>
public enum FieldWidth
{
    /// <summary>As wide as the text column.</summary>
    Full,

    /// <summary>About 20 characters.</summary>
    Medium,

    /// <summary>About 10 characters: a reference, a time, a postcode.</summary>
    Brief,

    /// <summary>Four digits.</summary>
    Year,

    /// <summary>Two digits.</summary>
    TwoDigits,
}

internal static class FieldWidths
{
    public static string? Css(this FieldWidth width) => width switch
    {
        FieldWidth.Medium => "input--20",
        FieldWidth.Brief => "input--10",
        FieldWidth.Year => "input--4",
        FieldWidth.TwoDigits => "input--2",
        _ => null,
    };
}
