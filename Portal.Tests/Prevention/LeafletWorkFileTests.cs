using Portal.Core.Prevention.Texts;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Prevention;

/// <summary>The translator's work file, and files for spreadsheets.</summary>
public sealed class LeafletWorkFileTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task A_file_that_goes_out_comes_back_with_the_translation(string kind)
    {
        await using var portal = await TestPortal.StartAsync();
        var work = LeafletWorkFile.Of(await portal.TextAsync("ur"));
        Assert.Equal("How to report a hate incident", work.Lines.Single(line => line.Field == "title").English);
        var translated = work with { Lines = [.. work.Lines.Select(line => line.Field == "title" ? line with { Text = "نیا عنوان، \"جانچ\"" } : line)] };
        var file = kind == "json" ? LeafletWorkFile.ToJson(translated) : LeafletWorkFile.ToCsv(translated);

        var taken = await portal.Get<UploadLeafletWork>().HandleAsync(LeafletEditions.Parse("ur"), file, portal.Organisation.Specialist, Ct);

        Assert.Equal(1, taken.Value.Changed);
        var fields = (await portal.TextAsync("ur")).Fields;
        Assert.Equal("نیا عنوان، \"جانچ\"", fields.Single(field => field.Path == "title").Value);
        Assert.Equal(work.Lines.Single(line => line.Field == "what.points").Text, fields.Single(field => field.Path == "what.points").Value);
    }

    [Fact]
    public async Task Every_wrong_field_is_named_and_nothing_of_the_file_is_taken()
    {
        await using var portal = await TestPortal.StartAsync();
        var work = LeafletWorkFile.Of(await portal.TextAsync("pl"));
        var wrong = work with
        {
            Lines =
            [
                .. work.Lines.Select(line => line.Field switch
                {
                    "title" => line with { Text = "Nowy tytuł" },
                    "next.steps.1.when" => line with { Text = "jutro" },
                    "what.points" => line with { Text = "jeden" },
                    _ => line,
                }),
            ],
        };
        var refused = await portal.Get<UploadLeafletWork>().HandleAsync(LeafletEditions.Parse("pl"), LeafletWorkFile.ToJson(wrong), portal.Organisation.Specialist, Ct);
        Assert.Equal(
            ["Leaflet.PlaceholderMissing next.steps.1.when", "Leaflet.PointsDiffer what.points"],
            refused.Errors.Select(error => $"{error.Code} {error.Field}").Order());
        Assert.NotEqual("Nowy tytuł", (await portal.TextAsync("pl")).Fields.Single(field => field.Path == "title").Value);
    }

    [Fact]
    public async Task A_field_that_changed_after_the_file_went_out_is_told_and_not_overwritten()
    {
        await using var portal = await TestPortal.StartAsync();
        var (edition, specialist) = (LeafletEditions.Parse("pl"), portal.Organisation.Specialist);
        var work = LeafletWorkFile.Of(await portal.TextAsync("pl"));
        await portal.Get<SaveLeafletDraft>().HandleAsync(edition, [new("title", "Zmieniony", null)], false, specialist, Ct);
        var file = LeafletWorkFile.ToJson(work with { Lines = [.. work.Lines.Select(line => line.Field == "title" ? line with { Text = "Inny" } : line)] });
        var taken = await portal.Get<UploadLeafletWork>().HandleAsync(edition, file, specialist, Ct);
        Assert.Equal("title", Assert.Single(taken.Value.Clashes).Path);
        Assert.Equal("Zmieniony", (await portal.TextAsync("pl")).Fields.Single(field => field.Path == "title").Value);
    }

    [Theory]
    [InlineData("not a file at all", "Leaflet.WorkFileUnreadable")]
    [InlineData("{\"edition\":", "Leaflet.WorkFileUnreadable")]
    [InlineData("{\"edition\":\"ur\",\"englishVersion\":\"1.0\",\"lines\":[]}", "Leaflet.WorkFileOfAnother")]
    [InlineData("{\"edition\":\"pl\",\"englishVersion\":\"1.0\",\"lines\":[{\"field\":\"nowhere\",\"stamp\":\"\",\"english\":\"\",\"text\":\"x\"}]}", "Leaflet.FieldUnknown")]
    public async Task What_is_no_work_file_of_this_text_is_refused(string file, string code)
    {
        await using var portal = await TestPortal.StartAsync();
        var refused = await portal.Get<UploadLeafletWork>().HandleAsync(LeafletEditions.Parse("pl"), file, portal.Organisation.Specialist, Ct);
        Assert.Equal(code, refused.Error.Code);
    }

    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("+1")]
    [InlineData("-1+2")]
    [InlineData("@SUM(A1)")]
    [InlineData("  =1")]
    [InlineData("\t=1")]
    public void What_a_spreadsheet_would_take_for_a_formula_is_text_and_comes_back_as_it_was(string cell)
    {
        var csv = Csv.Write([[cell, "plain, \"quoted\"\nsecond line"]]);
        Assert.StartsWith("\uFEFF\"'", csv, StringComparison.Ordinal);
        Assert.Equal([cell, "plain, \"quoted\"\nsecond line"], Csv.Read(csv)[0].Select(text => text.ReplaceLineEndings("\n")));
    }
}
