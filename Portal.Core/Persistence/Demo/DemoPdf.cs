using System.Globalization;
using System.Text;

namespace Portal.Core.Persistence.Demo;

/// <summary>A PDF of one page that says what it is and that it is made up: something to open in the demonstration's library.</summary>
internal static class DemoPdf
{
    /// <summary>The file. The title is of plain Latin letters.</summary>
    public static byte[] Of(string title)
    {
        var words = $"BT /F1 22 Tf 60 760 Td ({Safe(title)}) Tj 0 -40 Td /F1 13 Tf (Demonstration: this leaflet is made up.) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
            string.Create(CultureInfo.InvariantCulture, $"<< /Length {words.Length} >>\nstream\n{words}\nendstream"),
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
            $"<< /Title ({Safe(title)}) >>",
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        var places = new List<int>();
        foreach (var (body, i) in objects.Select((body, i) => (body, i)))
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{body}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        foreach (var place in places)
        {
            file.Append(CultureInfo.InvariantCulture, $"{place:0000000000} 00000 n \n");
        }

        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    private static string Safe(string text) => new([.. text.Where(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or ',' or ':' or '.')]);
}
