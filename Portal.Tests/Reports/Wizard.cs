using Microsoft.Playwright;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Reports;

/// <summary>Drives the report form in a browser, by mouse where speed matters and by keyboard alone where that is the point.</summary>
public sealed class Wizard(IPage page)
{
    /// <summary>What the browser refused because of the content policy.</summary>
    public List<string> Refused { get; } = [];

    /// <summary>The page.</summary>
    public IPage Page => page;

    /// <summary>Signs in and begins a report.</summary>
    public static async Task<Wizard> BeginAsync(IPage page, string persona = "frontline-east")
    {
        var wizard = new Wizard(page);
        page.Console += (_, message) =>
        {
            if (message.Text.Contains("Content Security Policy", StringComparison.Ordinal))
                wizard.Refused.Add(message.Text);
        };
        await page.SignInAsync(persona, "/reports/new");
        await page.GetByTestId("begin").ClickAsync();
        await wizard.ReadyAsync("safety");
        return wizard;
    }

    /// <summary>Waits until the step is there with what was saved.</summary>
    public async Task ReadyAsync(string step)
    {
        await page.GetByTestId($"step-{step}").WaitForAsync();
        await page.Locator($"[data-draft-step={(step == "paper" ? "safety" : step)}][data-draft-ready=true]").WaitForAsync();
    }

    /// <summary>Saves and goes on to the next step.</summary>
    public async Task ContinueAsync(string next)
    {
        await page.GetByTestId("continue").ClickAsync();
        await ReadyAsync(next);
    }

    /// <summary>Opens a step by its address.</summary>
    public async Task OpenAsync(string step)
    {
        var here = new Uri(page.Url).AbsolutePath;
        await page.GotoAsync($"{here[..here.LastIndexOf('/')]}/{step}");
        await ReadyAsync(step);
    }

    /// <summary>Fills the least that a report needs and stands on the check page.</summary>
    public async Task FillLeastAsync(string narrative = "A neighbour shouted at her on the stairs.")
    {
        await page.GetByTestId("channel-office").CheckAsync();
        await page.GetByTestId("continue").ClickAsync();
        await ReadyAsync("people");
        await OpenAsync("what-happened");
        await page.GetByTestId("narrative").FillAsync(narrative);
        await page.Keyboard.PressAsync("Tab");
        await SavedAsync();
        await OpenAsync("check");
    }

    /// <summary>Waits until the page says that all is saved.</summary>
    public Task SavedAsync() => page.Locator("#save-status[data-state=saved]").WaitForAsync();

    /// <summary>Presses Tab until the control with this test name has the focus. Fails where the keyboard cannot reach it.</summary>
    public async Task TabToAsync(string testId)
    {
        for (var presses = 0; presses < 400; presses++)
        {
            if (await page.EvaluateAsync<string?>("document.activeElement?.dataset.testid ?? null") == testId)
                return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"The keyboard does not reach {testId}.");
    }

    /// <summary>Chooses a radio by keyboard: to its group with Tab, to the answer with the arrow.</summary>
    public Task ChooseAsync(string field, string code) => ChooseInAsync(field, $"{field}-{code}");

    /// <summary>The same where the answers carry names of their own.</summary>
    public async Task ChooseInAsync(string group, string testId)
    {
        await TabToAsync(await page.Locator($"#{group} input[type=radio]").First.GetAttributeAsync("data-testid") ?? "");
        for (var presses = 0; presses < 20 && await page.EvaluateAsync<string?>("document.activeElement.dataset.testid") != testId; presses++)
            await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Space");
        Assert.True(await page.GetByTestId(testId).IsCheckedAsync());
    }

    /// <summary>Ticks a box by keyboard.</summary>
    public async Task TickAsync(string testId)
    {
        await TabToAsync(testId);
        await page.Keyboard.PressAsync("Space");
        Assert.True(await page.GetByTestId(testId).IsCheckedAsync());
    }

    /// <summary>Types into a field by keyboard.</summary>
    public async Task TypeAsync(string testId, string text)
    {
        await TabToAsync(testId);
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Presses a button by keyboard.</summary>
    public async Task PressAsync(string testId)
    {
        await TabToAsync(testId);
        await page.Keyboard.PressAsync("Enter");
    }
}
