using Microsoft.Playwright;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Shared;

/// <summary>What the page scripts do, and the interactive controls over a real circuit.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class BehaviourBrowserTests(BrowserFixture browser, SharedPortal portal)
{
    [Fact]
    public async Task An_address_is_found_and_chosen_by_keyboard_alone()
    {
        var page = await OpenInteractiveAsync();
        var combo = page.GetByTestId("address");

        await combo.FocusAsync();
        await page.Keyboard.TypeAsync("mill road", new() { Delay = 20 });
        await Assertions.Expect(combo).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(combo).ToHaveAttributeAsync("aria-activedescendant", "live-address-option-0");
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(combo).ToHaveAttributeAsync("aria-activedescendant", "live-address-option-2");
        await page.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(combo).ToHaveValueAsync("12 Mill Road");
        await Assertions.Expect(page.GetByTestId("live-result")).ToContainTextAsync("Address: 100000000012");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(110)]
    public async Task Nothing_that_is_typed_is_overwritten_by_an_answer_on_its_way(int pause)
    {
        var page = await OpenInteractiveAsync();
        var combo = page.GetByTestId("address");
        await combo.FocusAsync();

        await page.Keyboard.TypeAsync("12 mill road, mill lane", new() { Delay = pause });

        await Assertions.Expect(page.GetByTestId("live-result")).ToContainTextAsync("Text: 12 mill road, mill lane ·");
        await Assertions.Expect(combo).ToHaveValueAsync("12 mill road, mill lane");
    }

    [Fact]
    public async Task Bound_controls_tell_what_was_chosen()
    {
        var page = await OpenInteractiveAsync();

        await page.GetByTestId("live-who-other").CheckAsync();
        await page.GetByTestId("live-strands-race").CheckAsync();
        await page.GetByTestId("live-strands-faith").CheckAsync();
        await page.GetByText("Yesterday").ClickAsync();

        await Assertions.Expect(page.GetByTestId("live-result")).ToHaveTextAsync("Address: typed · Text: none · Who: other · About: race, faith · Date: 21 November 2026");
        await page.GetByTestId("live-strands-none").CheckAsync();
        await Assertions.Expect(page.GetByTestId("live-result")).ToContainTextAsync("About: none");
    }

    [Fact]
    public async Task Errors_of_an_interactive_form_take_the_focus_and_lead_to_the_field()
    {
        var page = await OpenInteractiveAsync();

        await page.GetByTestId("live-check").ClickAsync();
        await Assertions.Expect(page.GetByTestId("error-summary")).ToBeFocusedAsync();
        await page.GetByText("Enter a real date").ClickAsync();

        await Assertions.Expect(page.GetByTestId("live-date-day")).ToBeFocusedAsync();
        Assert.EndsWith("/design", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_of_a_static_page_take_the_focus_and_lead_to_the_field()
    {
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.SignInAsync("specialist");
        await page.GotoAsync("/design/wizard");

        await Assertions.Expect(page.GetByTestId("error-summary")).ToBeFocusedAsync();
        await page.GetByTestId("error-summary").GetByRole(AriaRole.Link).ClickAsync();

        await Assertions.Expect(page.Locator("#danger-1")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_revealed_question_is_seen_only_while_its_answer_is_chosen()
    {
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.SignInAsync("specialist");
        await page.GotoAsync("/design");

        await Assertions.Expect(page.Locator("#static-relation")).ToBeVisibleAsync();
        await page.GetByTestId("who-victim").CheckAsync();
        await Assertions.Expect(page.Locator("#static-relation")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_count_tells_how_many_characters_are_left()
    {
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.SignInAsync("specialist");
        await page.GotoAsync("/design");

        await page.GetByTestId("story").FillAsync(new string('a', 50_001));

        await Assertions.Expect(page.Locator("#static-story-count")).ToHaveTextAsync("Characters too many: 1");
    }

    [Fact]
    public async Task Hiding_personal_details_works_at_once_and_lasts()
    {
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.SignInAsync("specialist");
        await page.GotoAsync("/design", new() { WaitUntil = WaitUntilState.NetworkIdle });

        var answer = await page.RunAndWaitForResponseAsync(() => page.GetByTestId("hide-details").ClickAsync(), "**/preferences/hide-details");
        Assert.Equal(204, answer.Status);
        await Assertions.Expect(page.GetByTestId("hide-details")).ToHaveAttributeAsync("aria-pressed", "true");
        await Assertions.Expect(page.Locator(".personal").First).ToHaveCSSAsync("color", "rgba(0, 0, 0, 0)");

        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator("[data-details]")).ToHaveAttributeAsync("data-details", "hidden");
    }

    [Theory]
    [InlineData("components-reconnect-show", "We are trying to connect again", false)]
    [InlineData("components-reconnect-failed", "We could not connect", true)]
    [InlineData("components-reconnect-rejected", "This page has been open too long", true)]
    public async Task A_lost_connection_is_said_in_our_own_words(string state, string words, bool canReload)
    {
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.SignInAsync("specialist");
        await page.GotoAsync("/design");
        var notice = page.Locator("#components-reconnect-modal");
        await Assertions.Expect(notice).ToBeHiddenAsync();

        await notice.EvaluateAsync("(element, name) => element.classList.add(name)", state);

        await Assertions.Expect(notice).ToContainTextAsync(words, new() { UseInnerText = true });
        await Assertions.Expect(notice.GetByRole(AriaRole.Button)).ToHaveCountAsync(canReload ? 1 : 0);
        await page.AssertAccessibleAsync();
    }

    [Fact]
    public async Task Before_a_session_ends_there_is_a_warning()
    {
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.SignInAsync("specialist");
        await page.Clock.InstallAsync();
        await page.GotoAsync("/design", new() { WaitUntil = WaitUntilState.NetworkIdle });

        await page.Clock.FastForwardAsync("07:54:00");
        await Assertions.Expect(page.GetByTestId("session-warning")).ToBeHiddenAsync();
        await page.EvaluateAsync("document.dispatchEvent(new CustomEvent('portal:session-prolonged'))");
        await page.Clock.FastForwardAsync("00:01:30");
        await Assertions.Expect(page.GetByTestId("session-warning")).ToBeHiddenAsync();
        await page.Clock.FastForwardAsync("07:53:40");

        await Assertions.Expect(page.GetByTestId("session-warning")).ToBeVisibleAsync();
        await page.AssertAccessibleAsync();
    }

    private async Task<IPage> OpenInteractiveAsync()
    {
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.SignInAsync("specialist");
        await page.GotoAsync("/design", new() { WaitUntil = WaitUntilState.NetworkIdle });
        // The island answers once its circuit is there
        await Assertions.Expect(page.GetByTestId("live-check")).ToBeEnabledAsync();
        return page;
    }
}
