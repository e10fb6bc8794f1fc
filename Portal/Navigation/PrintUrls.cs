namespace Portal.Navigation;

/// <summary>The addresses of print jobs, relative to the base address. A print job is what the pages call a batch.</summary>
public static class PrintUrls
{
    /// <summary>One's own print jobs.</summary>
    public const string Mine = "print-jobs";

    /// <summary>One print job: how far it is, cancel, again, and its file. Go there after starting it.</summary>
    public static string Job(Guid id) => $"print-jobs/{id}";

    /// <summary>The same page after an act that was refused, with the code of the refusal.</summary>
    public static string Refused(Guid id, string code) => $"{Job(id)}?refused={code}";

    /// <summary>Where the form for cancelling posts to.</summary>
    public static string Cancel(Guid id) => $"{Job(id)}/cancel";

    /// <summary>Where the form for printing the rest posts to.</summary>
    public static string Again(Guid id) => $"{Job(id)}/again";

    /// <summary>Its file.</summary>
    public static string File(Guid id) => $"print-jobs/{id}.pdf";
}
