using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Messages;
using Portal.Composition.SignIn;
using Portal.Core.Cases.Receipts;
using Portal.Resources;

namespace Portal.Components.Reports;

/// <summary>Asks by receipt code and passphrase. The passphrase is never shown again, right or wrong.</summary>
public partial class AskPage(CurrentActor current, AskByReceiptCode ask)
{
    private ReceiptView? _found;
    private IReadOnlyList<FormError> _errors = [];

    /// <summary>The code, however it is written.</summary>
    [SupplyParameterFromForm(FormName = "ask")]
    private string? Code { get; set; }

    /// <summary>The passphrase.</summary>
    [SupplyParameterFromForm(FormName = "ask")]
    private string? Passphrase { get; set; }

    private string? ErrorOf(string field) => _errors.FirstOrDefault(error => error.FieldId == field)?.Text;

    // What is not filled in is no attempt, and says so by itself
    private List<FormError> Missing()
    {
        var missing = new List<FormError>();
        if (string.IsNullOrWhiteSpace(Code))
            missing.Add(new("code", ReportWords.AskCodeMissing));
        if (string.IsNullOrWhiteSpace(Passphrase))
            missing.Add(new("passphrase", ReportWords.AskPassphraseMissing));
        return missing;
    }

    private async Task AskAsync()
    {
        _errors = Missing();
        if (_errors.Count > 0)
            return;
        var answer = await ask.HandleAsync(new(Code ?? "", Passphrase ?? ""), await current.GetAsync(), CancellationToken.None);
        if (answer.IsSuccess)
            _found = answer.Value;
        else
            _errors = [new("code", RefusalWords.For(answer.Error))];
    }
}
