using System.Globalization;
using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Forms;
using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Navigation;

namespace Portal.Components.Cases.Acts;

/// <summary>Corrects one field of a person, an incident or a perception; a clash with a colleague is shown side by side.</summary>
public partial class CorrectPage(CorrectRecord verb, RevealSafeContact reveal)
{
    private CorrectionSubject? _target;
    private Clash? _clash;
    private string? _field;
    private string _now = "";

    /// <summary>person, incident or perception.</summary>
    [Parameter]
    public string Record { get; set; } = "";

    /// <summary>Which one.</summary>
    [Parameter]
    public string RecordId { get; set; } = "";

    /// <summary>Which field; null while it is to be chosen.</summary>
    [Parameter]
    public string? Field { get; set; }

    /// <summary>What was typed.</summary>
    [SupplyParameterFromForm]
    public CorrectForm? Form { get; set; }

    private RenderFragment Sides => builder =>
    {
        builder.OpenComponent<ClashPanel>(0);
        builder.AddComponentParameter(1, nameof(ClashPanel.Who), _clash!.ByName ?? "A colleague");
        builder.AddComponentParameter(2, nameof(ClashPanel.What), CorrectionWords.Field(_clash.Field));
        builder.AddComponentParameter(3, nameof(ClashPanel.At), _clash.At);
        builder.AddComponentParameter(4, nameof(ClashPanel.Theirs), CorrectionWords.Value(Lists, _clash.Field, _clash.Theirs));
        builder.AddComponentParameter(5, nameof(ClashPanel.Mine), CorrectionWords.Value(Lists, _clash.Field, _clash.Mine));
        builder.AddComponentParameter(6, nameof(ClashPanel.TakeTheirsHref), CaseUrls.Page(Header.Reference));
        builder.CloseComponent();
    };

    /// <inheritdoc />
    protected override bool Offers(CasePageView view) =>
        view.May.Work && CorrectionSubject.Find(view, Record, RecordId) is { } found && (Field is null || found.Fields.Contains(Field, StringComparer.Ordinal));

    /// <inheritdoc />
    protected override async Task PrepareAsync()
    {
        _target = CorrectionSubject.Find(Case!, Record, RecordId);
        _field = Field;
        if (_field is null)
            return;
        if (Form?.Seen is { } seen)
        {
            _now = seen;
            return;
        }

        _now = Enum.TryParse<SafeDetail>(CorrectionWords.Revealed(_field), out var detail) ? await RevealAsync(detail) : _target!.ValueOf(_field);
        Form = new() { Value = _now, Values = [.. _now.Split(' ', StringSplitOptions.RemoveEmptyEntries)], Day = DateOnly.TryParseExact(_now, "yyyy-MM-dd", out var day) ? DateParts.From(day) : null };
    }

    private async Task<string> RevealAsync(SafeDetail detail)
    {
        var answer = await reveal.HandleAsync(new(Header.Id, _target!.Id, detail), Actor, CancellationToken.None);
        return answer.IsSuccess ? answer.Value : "";
    }

    private async Task SendAsync()
    {
        var form = Form!;
        var value = CorrectionWords.IsDay(_field!) ? Day(form.Day)
            : CorrectionWords.IsSeveral(_field!) ? string.Join(' ', form.Values ?? [])
            : form.Value ?? "";
        var outcome = await verb.HandleAsync(
            new(Header.Id, _target!.Record, _target.Id, _field!, form.Seen ?? "", value, form.Reason ?? ""), Actor, CancellationToken.None);
        _clash = outcome.Clash;
        _now = _clash?.Theirs ?? form.Seen ?? "";
        Finish(outcome.Answer, "correct");
    }

    // What is no date goes on as it was typed, to be refused beside the field
    private static string Day(DateParts? typed) => typed switch
    {
        null or { IsEmpty: true } => "",
        _ => typed.ToDate()?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? $"{typed.Day} {typed.Month} {typed.Year}",
    };

    /// <summary>What the form posts.</summary>
    public sealed class CorrectForm
    {
        public string? Seen { get; set; }

        public string? Value { get; set; }

        public List<string>? Values { get; set; }

        public DateParts? Day { get; set; }

        public string? Reason { get; set; }
    }
}
