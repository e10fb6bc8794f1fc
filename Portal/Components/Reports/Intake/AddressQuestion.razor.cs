using Microsoft.AspNetCore.Components;
using Portal.Core.Reports;
using Portal.Core.Reports.Intake;
using Portal.Resources;

namespace Portal.Components.Reports.Intake;

/// <summary>
/// An address. Choosing from the list sets the property and writes its address; typing on afterwards leaves the text and lets the
/// property go. The words go where the form keeps addresses that are not ours.
/// </summary>
public partial class AddressQuestion
{
    private string? _text;
    private string? _textName;
    private PropertyHit? _known;

    /// <summary>The question for the property.</summary>
    [Parameter, EditorRequired]
    public IntakeField Field { get; set; } = null!;

    /// <summary>The number of the person, where it repeats.</summary>
    [Parameter]
    public int? Ordinal { get; set; }

    [CascadingParameter]
    private DraftForm Form { get; set; } = null!;

    [CascadingParameter]
    private IntakePlaces Places { get; set; } = IntakePlaces.None;

    private string Name => Field.NameFor(Ordinal);

    private string Label => Field.Repeats switch
    {
        "victim" => ReportWords.HomeAddress,
        "reported" => ReportWords.TheirAddress,
        _ => ReportWords.PlaceAddress,
    };

    // Beside the property there is always one field for words
    private string TextName => Field.Repeats is null ? "placeNotes" : Name.Replace(".uprn", ".address", StringComparison.Ordinal);

    /// <inheritdoc />
    protected override async Task OnParametersSetAsync()
    {
        if (_textName != TextName)
        {
            _textName = TextName;
            _text = Form.One(TextName);
        }
        if (Form.One(Name) != _known?.Uprn)
            _known = Form.One(Name) is { } uprn ? await Places.Find(uprn) : null;
    }

    private async Task Choose(string? uprn)
    {
        // More words after a chosen address, such as "by the bin store", leave it chosen
        if (uprn is null && _known is { } chosen && (_text?.StartsWith(chosen.Address, StringComparison.OrdinalIgnoreCase) ?? false))
            return;
        _known = uprn is null ? null : await Places.Find(uprn);
        var fields = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [Name] = uprn is null ? [] : [uprn] };
        if (_known is { } known)
        {
            _text = $"{known.Address}, {known.Postcode}";
            fields[TextName] = [_text];
            if (Field.Repeats == "victim")
                fields[Name.Replace(".uprn", ".postcode", StringComparison.Ordinal)] = [known.Postcode];
        }
        Form.Answer(fields);
    }
}
