using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Portal.Documents.Printing;

namespace Portal.Tests.Documents;

/// <summary>The smallest PDF of the kind that the browser writes: one page with a line of text and a link, no font inside.</summary>
internal static class SamplePdf
{
    /// <summary>A file that says this.</summary>
    public static PrintedPdf Of(string text, string language = "en-GB")
    {
        var content = $"BT /F1 24 Tf 72 700 Td ({text}) Tj ET";
        string[] objects =
        [
            $"<</Type /Catalog\n/Lang ({language})\n/Pages 2 0 R>>",
            "<</Type /Pages\n/Count 1\n/Kids [3 0 R]>>",
            "<</Type /Page\n/Resources <</Font <</F1 5 0 R>>>>\n/MediaBox [0 0 595 842]\n/Contents 4 0 R\n/Annots [<</Type /Annot\n/Subtype /Link\n/Rect [0 0 9 9]\n/Dest [3 0 R /Fit]>>]\n/StructParents 0\n/Parent 2 0 R>>",
            string.Create(CultureInfo.InvariantCulture, $"<</Length 6 0 R>> stream\n{content}\nendstream"),
            "<</Type /Font\n/Subtype /Type1\n/BaseFont /Helvetica\n/Note (a \\) in \\\\ brackets \\(1 0 R\\) (nested))>>",
            content.Length.ToString(CultureInfo.InvariantCulture),
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        for (var i = 0; i < objects.Length; i++)
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Length + 1}\n/Root 1 0 R>>\nstartxref\n{table}\n%%EOF\n");
        var bytes = Encoding.ASCII.GetBytes(file.ToString());
        return new(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)), 1);
    }
}
