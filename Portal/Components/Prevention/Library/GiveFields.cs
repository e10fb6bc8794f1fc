namespace Portal.Components.Prevention.Library;

/// <summary>What stands in the form that puts the giving of literature on record.</summary>
public sealed class GiveFields
{
    /// <summary>Sent twice it records one line.</summary>
    public Guid IssueId { get; set; }

    /// <summary>The occasion.</summary>
    public string? Occasion { get; set; }

    /// <summary>The office.</summary>
    public string? OfficeId { get; set; }

    /// <summary>How many, as typed.</summary>
    public string? Copies { get; set; }
}
