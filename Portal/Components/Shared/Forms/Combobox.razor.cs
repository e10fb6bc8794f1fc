using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Portal.Resources;

namespace Portal.Components.Shared.Forms;

/// <summary>
/// A text field with a list of what was found (the ARIA combobox pattern: arrows, Home, End, Enter, Escape).
/// Searching waits for a short pause, and a newer search ends the older one. Nothing is ever forced: typed text may stay.
/// </summary>
public sealed partial class Combobox : IDisposable
{
    private IReadOnlyList<ComboOption> _found = [];
    private CancellationTokenSource? _searching;
    private string? _status;
    private bool _open;
    private int _active = -1;

    /// <summary>Finds at most about ten options for what was typed. Called from <see cref="MinLength"/> characters on.</summary>
    [Parameter]
    public Func<string, CancellationToken, Task<IReadOnlyList<ComboOption>>>? Search { get; set; }

    /// <summary>The key of the chosen option; null where the text was typed and not chosen.</summary>
    [Parameter]
    public string? Value { get; set; }

    /// <summary>Told when an option is chosen, and with null when typing goes on after that.</summary>
    [Parameter]
    public EventCallback<string?> ValueChanged { get; set; }

    /// <summary>What stands in the field.</summary>
    [Parameter]
    public string? Text { get; set; }

    /// <summary>Told with each change of the text.</summary>
    [Parameter]
    public EventCallback<string?> TextChanged { get; set; }

    /// <summary>Told with the whole option when one is chosen.</summary>
    [Parameter]
    public EventCallback<ComboOption> OnChosen { get; set; }

    /// <summary>How many characters before the first search.</summary>
    [Parameter]
    public int MinLength { get; set; } = 3;

    /// <summary>The pause in typing before a search.</summary>
    [Parameter]
    public TimeSpan Pause { get; set; } = TimeSpan.FromMilliseconds(200);

    internal override string? ShownHint => Hint ?? SharedWords.ComboHint;

    private bool IsOpen => _open && _found.Count > 0;

    private string ListId => $"{Id}-list";

    /// <inheritdoc />
    public void Dispose() => StopSearch();

    private string OptionId(int index) => $"{Id}-option-{index}";

    private async Task TypeAsync(string? text)
    {
        var typed = text ?? "";
        Text = typed;
        await TextChanged.InvokeAsync(typed);
        if (Value is not null)
        {
            Value = null;
            await ValueChanged.InvokeAsync(null);
        }
        StopSearch();
        if (Search is null || typed.Trim().Length < MinLength)
        {
            Show([], null);
            return;
        }
        _searching = new CancellationTokenSource();
        await SearchAsync(typed.Trim(), _searching.Token);
    }

    private async Task SearchAsync(string typed, CancellationToken ct)
    {
        try
        {
            await Task.Delay(Pause, ct);
            _status = SharedWords.ComboSearching;
            var found = await Search!(typed, ct);
            ct.ThrowIfCancellationRequested();
            Show(found, Count(found.Count));
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            // A newer search has taken over
        }
    }

    private static string Count(int found) => found switch
    {
        0 => SharedWords.ComboNone,
        1 => SharedWords.ComboOne,
        _ => SharedWords.Fill(SharedWords.ComboMany, found.ToString(CultureInfo.CurrentCulture)),
    };

    private async Task PressAsync(KeyboardEventArgs e)
    {
        switch (e.Key)
        {
            case "ArrowDown":
                Move(_open ? _active + 1 : 0);
                break;
            case "ArrowUp":
                Move(_open ? _active - 1 : _found.Count - 1);
                break;
            case "Enter" when IsOpen && _active >= 0:
                await ChooseAsync(_found[_active]);
                break;
            case "Escape" or "Tab":
                Close();
                break;
        }
    }

    private void Move(int to)
    {
        if (_found.Count == 0)
            return;
        _open = true;
        _active = (to + _found.Count) % _found.Count;
    }

    private async Task ChooseAsync(ComboOption option)
    {
        StopSearch();
        Text = option.Text;
        Value = option.Value;
        Show([], null);
        await TextChanged.InvokeAsync(option.Text);
        await ValueChanged.InvokeAsync(option.Value);
        await OnChosen.InvokeAsync(option);
    }

    private void Close() => (_open, _active) = (false, -1);

    private void Show(IReadOnlyList<ComboOption> found, string? status) =>
        (_found, _status, _open, _active) = (found, status, found.Count > 0, -1);

    private void StopSearch()
    {
        _searching?.Cancel();
        _searching?.Dispose();
        _searching = null;
    }
}
