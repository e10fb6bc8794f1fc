using System.Text.Encodings.Web;
using Microsoft.Extensions.Options;
using Portal.Composition.Settings;

namespace Portal.Composition.Emergency;

/// <summary>
/// The pages that must work when nothing else does: read once from the executable, no components, no database, no script.
/// </summary>
public sealed class PlainPages(IOptions<EmergencyOptions> options)
{
    private readonly string emergency = Read("emergency.html").Replace("{{contacts}}", Contacts(options.Value), StringComparison.Ordinal);
    private readonly string fault = Read("fault.html");
    private readonly string signInFailed = Read("sign-in-failed.html");

    /// <summary>What to do while the portal cannot save anything.</summary>
    public string Emergency(PathString pathBase) => Styled(emergency, pathBase);

    /// <summary>An unexpected fault, with the reference under which it is logged.</summary>
    public string Fault(PathString pathBase, string reference) => WithReference(fault, pathBase, reference);

    /// <summary>A sign-in that did not hold, with the reference under which the reason is logged.</summary>
    public string SignInFailed(PathString pathBase, string reference) => WithReference(signInFailed, pathBase, reference);

    private static string WithReference(string page, PathString pathBase, string reference) => Styled(page, pathBase)
        .Replace("{{reference}}", HtmlEncoder.Default.Encode(reference), StringComparison.Ordinal)
        .Replace("{{home}}", HtmlEncoder.Default.Encode($"{pathBase}/"), StringComparison.Ordinal);

    private static string Styled(string page, PathString pathBase) => page.Replace(
        "{{styles}}",
        string.Join("\n  ", new[] { "tokens", "fonts", "base" }.Select(sheet =>
            $"<link rel=\"stylesheet\" href=\"{HtmlEncoder.Default.Encode($"{pathBase}/css/{sheet}.css")}\">")),
        StringComparison.Ordinal);

    private static string Contacts(EmergencyOptions options) => options.Contacts.Count == 0
        ? ""
        : $"<h2>Tell</h2>\n    <ul>\n{string.Join('\n', options.Contacts.Select(Contact))}\n    </ul>";

    private static string Contact(EmergencyContact contact) =>
        $"      <li>{HtmlEncoder.Default.Encode(contact.Name)}: {HtmlEncoder.Default.Encode(contact.Phone)}</li>";

    private static string Read(string name)
    {
        using var stream = typeof(PlainPages).Assembly.GetManifestResourceStream($"Portal.Composition.Emergency.{name}")
            ?? throw new InvalidOperationException($"{name} is not in the executable.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
