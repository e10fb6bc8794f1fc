using Microsoft.AspNetCore.WebUtilities;

namespace Portal.Navigation;

/// <summary>The addresses of the literature library, of the contacts and of the papers to print, relative to the base address.</summary>
public static class LibraryUrls
{
    /// <summary>Finding literature.</summary>
    public const string Find = "library";

    /// <summary>What is due.</summary>
    public const string Due = "library/due";

    /// <summary>What was given.</summary>
    public const string Given = "library/given";

    /// <summary>Adding an item.</summary>
    public const string New = "library/new";

    /// <summary>The contacts that are printed.</summary>
    public const string Contacts = "library/contacts";

    /// <summary>Adding a contact.</summary>
    public const string NewContact = "library/contacts/new";

    /// <summary>Papers to print.</summary>
    public const string Papers = "papers";

    /// <summary>Literature for everybody.</summary>
    public const string Public = "literature";

    /// <summary>One item.</summary>
    public static string Item(Guid id) => $"library/{id}";

    /// <summary>The item after an act, with its notice.</summary>
    public static string After(Guid id, string done) => $"library/{id}?done={done}";

    /// <summary>Changing an item.</summary>
    public static string Change(Guid id) => $"library/{id}/change";

    /// <summary>One contact.</summary>
    public static string Contact(Guid id) => $"library/contacts/{id}";

    /// <summary>The contact after an act, with its notice.</summary>
    public static string ContactAfter(Guid id, string done) => $"library/contacts/{id}?done={done}";

    /// <summary>The file of an item.</summary>
    public static string File(Guid id) => $"literature/{id}/file";

    /// <summary>The staff's list with these filters; empty values are left out.</summary>
    public static string FindWith(IEnumerable<KeyValuePair<string, string?>> query) => With(Find, query);

    /// <summary>The public's list with these filters; empty values are left out.</summary>
    public static string PublicWith(IEnumerable<KeyValuePair<string, string?>> query) => With(Public, query);

    /// <summary>The poster of an office, for A4 or A3.</summary>
    public static string Poster(Guid office, string size) => $"papers/{office}/poster-{size}.pdf";

    /// <summary>Poster for A4 or A3, contact sheet and form of an office as one file.</summary>
    public static string Kit(Guid office, string size) => $"papers/{office}/kit-{size}.pdf";

    /// <summary>The contact sheet of an office.</summary>
    public static string ContactSheet(Guid office) => $"papers/{office}/contacts.pdf";

    /// <summary>The cards with this language on their back.</summary>
    public static string Card(string language) => $"papers/card/{language}.pdf";

    private static string With(string path, IEnumerable<KeyValuePair<string, string?>> query) =>
        QueryHelpers.AddQueryString(path, query.Where(pair => !string.IsNullOrEmpty(pair.Value)));
}
