namespace Portal.Components.Prevention.Library;

/// <summary>The host of an address, for people to read before they follow it.</summary>
internal static class LibraryHost
{
    /// <summary>The host in its ASCII form; empty for none.</summary>
    public static string Of(string web) => Uri.TryCreate(web, UriKind.Absolute, out var address) ? address.IdnHost : "";
}
