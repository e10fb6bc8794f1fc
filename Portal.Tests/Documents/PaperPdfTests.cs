using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Portal.Core;
using Portal.Core.Policy;
using Portal.Core.Prevention.Library;
using Portal.Documents.Letter;
using Portal.Documents.PaperForm;
using Portal.Documents.Papers;
using Portal.Documents.Printing;
using Portal.Documents.Receipt;
using Portal.Documents.Shell;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Documents;

/// <summary>The papers beside the leaflet: what their files carry, and where things stand on the sheet.</summary>
[Collection<PrintingCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed partial class PaperPdfTests(PrintingFixture printing)
{
    private const double PointsPerMillimetre = 72 / 25.4;
    private static readonly DateOnly Today = new(2026, 11, 22);

    public static TheoryData<string, int, string, string> Papers => new()
    {
        { "poster-a4", 1, "A4", "You can report here: Thimblegate office" },
        { "poster-a3", 1, "A3", "You can report here: Thimblegate office" },
        { "contacts", 1, "A4", "Contact sheet: Thimblegate office" },
        { "card-en", 1, "A4", "Out-of-hours card" },
        { "card-ur", 2, "A4", "Out-of-hours card" },
        { "letter", 1, "A4", "Sample letter" },
        { "receipt", 1, "A4", "Your report R-2026-000042" },
        { "paper-form", 9, "A4", "Report of a hate incident: form on paper" },
    };

    [Theory]
    [MemberData(nameof(Papers))]
    [Proves("5.1.3", "Poster, contact sheet, card, form, receipt and letter are tagged and titled, carry their own letters and are sound files")]
    public async Task Tagged_titled_with_their_own_letters_and_sound(string paper, int mostPages, string size, string title)
    {
        var pdf = await PrintAsync(paper);
        var info = await PdfTools.InfoAsync(pdf);
        Assert.InRange(pdf.Pages, 1, mostPages);
        Assert.Equal(("yes", "no", title), (info["Tagged"], info["JavaScript"], info["Title"]));
        Assert.True(size is "A3" ? info["Page size"].StartsWith("841.", StringComparison.Ordinal) : info["Page size"].Contains("A4", StringComparison.Ordinal), info["Page size"]);
        var objects = await PdfTools.ObjectsAsync(pdf);
        Assert.Contains("\"/Lang\": \"u:en-GB\"", objects, StringComparison.Ordinal);
        Assert.Contains("\"/DisplayDocTitle\": true", objects, StringComparison.Ordinal);
        Assert.Contains("\"/Outlines\":", objects, StringComparison.Ordinal);
        var fonts = await PdfTools.FontsAsync(pdf);
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches(@"\+(AtkinsonHyperlegibleNext|Noto\w+)-\w+ .* yes yes yes ", font));
        Assert.Contains("No syntax or stream encoding errors found", await PdfTools.RunAsync(pdf, "qpdf", "--check"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LetterEnvelope.Dl, 57, 81, 46, 92)]
    [InlineData(LetterEnvelope.C5, 67, 88.5, 53.5, 102)]
    public async Task The_address_alone_shows_in_the_window_however_the_sheet_slides(LetterEnvelope envelope, double top, double bottom, double firstSeen, double lastSeen)
    {
        var words = await WordsAsync(await PrintLetterAsync(envelope, 3));
        var address = SampleLetter.HeadFor(envelope, Today).Address.SelectMany(line => line.Split(' ')).ToList();
        var shown = words.Where(word => word.Right > 10 && word.Left < 110 && word.Bottom > firstSeen && word.Top < lastSeen).ToList();

        Assert.Equal(address, shown.Select(word => word.Text));
        Assert.All(shown, word => Assert.True(word.Left >= 20 && word.Right <= 100 && word.Top >= top && word.Bottom <= bottom, word.ToString()));
    }

    [Fact]
    public async Task A_long_letter_says_which_page_of_how_many_and_keeps_its_reference_at_the_foot()
    {
        var pages = (await PdfTools.TextAsync(await PrintLetterAsync(LetterEnvelope.Dl, 18))).Split('\f', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, pages.Length);
        Assert.Contains("Page 1 of 2", pages[0], StringComparison.Ordinal);
        Assert.Contains("Page 2 of 2", pages[1], StringComparison.Ordinal);
        Assert.All(pages, page => Assert.Contains("HI-2026-000000", page, StringComparison.Ordinal));
        Assert.Contains("large print", pages[1], StringComparison.Ordinal);
    }

    [Fact]
    [Proves("5.3(e)", "A number that nobody vouches for is on no card and no contact sheet; the sheet leaves room to write it in")]
    public async Task Without_a_checked_number_nothing_is_printed_in_its_place()
    {
        var card = await PdfTools.TextAsync(await PrintAsync<CardDocument>(new CardModel(null, null, false, false)));
        Assert.Contains("999", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Outside office hours", card, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"0\d{4}", card);
        var sheet = await PdfTools.TextAsync(await PrintAsync<ContactSheetDocument>(new ContactSheetModel("Thimblegate office", [], [], [], Today, false)));
        Assert.Equal(3, Regex.Count(sheet, "Write in once you have checked it"));
        Assert.DoesNotContain("Demonstration", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_cards_stand_on_a_sheet_and_one_is_read_aloud()
    {
        var pdf = await PrintAsync("card-en");
        var words = await WordsAsync(pdf);
        Assert.Equal(10, words.Count(word => word.Text is "960990"));
        Assert.Single(Regex.Matches(await PdfTools.StructureAsync(pdf), "960990"));
        Assert.All(words.Where(word => word.Text is "960990"), word => Assert.True(word.Right < 190 && word.Bottom < 297));
    }

    private async Task<PrintedPdf> PrintAsync(string paper) => paper switch
    {
        "poster-a4" or "poster-a3" => await PrintAsync<PosterDocument>(
            new PosterModel("Thimblegate office", "12 Mill Road, Alder Cross, ZZ4 6AA", "01632 960101", "Monday to Friday, 9am to 5pm", [new("en-GB", "ltr", "English", ""), new("ur", "rtl", "اردو", "")], true),
            (nameof(PosterDocument.IsLarge), paper is "poster-a3")),
        "contacts" => await PrintAsync<ContactSheetDocument>(new ContactSheetModel("Thimblegate office", [Contact("Team")], [], [Contact("Out of hours")], Today, true)),
        "card-en" => await PrintAsync<CardDocument>(new CardModel("01632 960990", null, false, true)),
        "card-ur" => await PrintAsync<CardDocument>(new CardModel("01632 960990", printing.Library.Find("ur"), true, true)),
        "letter" => await PrintLetterAsync(LetterEnvelope.Dl, 3),
        "receipt" => await PrintAsync<ReceiptDocument>(new ReceiptModel
        {
            Reference = "R-2026-000042",
            ReceivedAt = new(2026, 11, 22, 9, 14, 0, TimeSpan.Zero),
            PrintedAt = new(2026, 11, 22, 9, 20, 0, TimeSpan.Zero),
            ReceiptCode = "KLMN-4821-QRST",
            HasPassphrase = true,
            Next = [new("An officer contacts you", new(2026, 11, 23, 9, 14, 0, TimeSpan.Zero)), new("You need do nothing", null)],
            Contacts = ["Thimblegate office: 01632 960101"],
            IsDemonstration = true,
        }),
        _ => (await printing.Printer.PrintAsync<PaperFormDocument>(
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["Lists"] = CodeListDefaults.Snapshot, ["Mode"] = DocumentMode.Print }, TestContext.Current.CancellationToken)).Value,
    };

    private static PublicContact Contact(string name)
    {
        var contact = new PublicContact { Name = name, Phone = "01632 960981", Hours = "Monday to Friday, 9am to 5pm" };
        contact.Check(Today, Guid.CreateVersion7(), Today.AddMonths(6));
        return contact;
    }

    private async Task<PrintedPdf> PrintLetterAsync(LetterEnvelope envelope, int paragraphs) => (await printing.Printer.PrintAsync<SampleLetter>(
        new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(SampleLetter.Head)] = SampleLetter.HeadFor(envelope, Today),
            [nameof(SampleLetter.Paragraphs)] = paragraphs,
            [nameof(SampleLetter.Mode)] = DocumentMode.Print,
        },
        TestContext.Current.CancellationToken)).Value;

    private async Task<PrintedPdf> PrintAsync<TDocument>(object model, params (string Name, object Value)[] more)
        where TDocument : IComponent
    {
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = model, ["Mode"] = DocumentMode.Print };
        foreach (var (name, value) in more)
        {
            parameters[name] = value;
        }

        return (await printing.Printer.PrintAsync<TDocument>(parameters, TestContext.Current.CancellationToken)).Value;
    }

    /// <summary>Every word of the first page with its place in millimetres from the top left corner of the sheet.</summary>
    private static async Task<IReadOnlyList<Word>> WordsAsync(PrintedPdf pdf) =>
        [.. BoxedWord().Matches(await PdfTools.RunAsync(pdf, "pdftotext", "-bbox", "-")).Select(match => new Word(
            match.Groups["text"].Value, Millimetres(match, "left"), Millimetres(match, "top"), Millimetres(match, "right"), Millimetres(match, "bottom")))];

    private static double Millimetres(Match match, string side) => double.Parse(match.Groups[side].ValueSpan, CultureInfo.InvariantCulture) / PointsPerMillimetre;

    [GeneratedRegex("<word xMin=\"(?<left>[0-9.]+)\" yMin=\"(?<top>[0-9.]+)\" xMax=\"(?<right>[0-9.]+)\" yMax=\"(?<bottom>[0-9.]+)\">(?<text>[^<]*)</word>", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BoxedWord();

    private sealed record Word(string Text, double Left, double Top, double Right, double Bottom);
}
