using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace Portal.Navigation;

/// <summary>The addresses of leaflets: sign-up, register, stock, recalls, texts and offices; relative to the base address.</summary>
public static class LeafletUrls
{
    /// <summary>At a sign-up.</summary>
    public const string SignUp = "leaflets";

    /// <summary>The leaflets of a sign-up day as one job.</summary>
    public const string Day = "leaflets/day";

    /// <summary>The register.</summary>
    public const string Register = "leaflets/register";

    /// <summary>What lies where.</summary>
    public const string Stock = "leaflets/stock";

    /// <summary>What has to be taken away.</summary>
    public const string Recalls = "leaflets/recalls";

    /// <summary>The texts of all editions.</summary>
    public const string Texts = "leaflets/texts";

    /// <summary>The offices' public details.</summary>
    public const string Offices = "admin/offices";

    /// <summary>A sign-up that is on record.</summary>
    public static string Issued(Guid id) => $"{SignUp}?issued={id}";

    /// <summary>The very print of an issue.</summary>
    public static string Print(Guid id) => $"{SignUp}/{id}.pdf";

    /// <summary>One job of a sign-up day.</summary>
    public static string DayJob(Guid id) => $"{Day}/{id}";

    /// <summary>The file of a job.</summary>
    public static string DayPdf(Guid id) => $"{Day}/{id}.pdf";

    /// <summary>The register with these filters; empty values are left out.</summary>
    public static string RegisterWith(IEnumerable<KeyValuePair<string, string?>> query) =>
        QueryHelpers.AddQueryString(Register, query.Where(pair => !string.IsNullOrEmpty(pair.Value)));

    /// <summary>The register as a file, with these filters.</summary>
    public static string RegisterFile(IEnumerable<KeyValuePair<string, string?>> query) =>
        QueryHelpers.AddQueryString(Register + ".csv", query.Where(pair => !string.IsNullOrEmpty(pair.Value)));

    /// <summary>One edition.</summary>
    public static string Text(string edition) => $"{Texts}/{edition}";

    /// <summary>A section of its draft.</summary>
    public static string Section(string edition, string section) => $"{Text(edition)}/edit/{section}";

    /// <summary>The draft beside the version before.</summary>
    public static string Compare(string edition) => $"{Text(edition)}/compare";

    /// <summary>The draft as the leaflet.</summary>
    public static string Preview(string edition) => $"{Text(edition)}/preview";

    /// <summary>The draft as PDF.</summary>
    public static string PreviewPdf(string edition) => $"{Text(edition)}/preview.pdf";

    /// <summary>The translator's work file.</summary>
    public static string WorkFile(string edition, string kind) => $"{Text(edition)}/work.{kind}";

    /// <summary>One office.</summary>
    public static string Office(Guid id) => string.Create(CultureInfo.InvariantCulture, $"{Offices}/{id}");
}
