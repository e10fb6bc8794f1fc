using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Portal.Components.Shared.Messages;

namespace Portal.Tests.Shared;

public sealed class MessageTests : BunitContext
{
    public MessageTests() => JSInterop.Mode = JSRuntimeMode.Loose;

    [Fact]
    public void Links_of_the_error_summary_carry_the_full_path_and_the_target()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("reports/new?step=3");

        var link = Summary(new FormError("when", "Enter a real date")).Find("a");

        Assert.Equal("/reports/new?step=3#when", link.GetAttribute("href"));
        Assert.Equal("when", link.GetAttribute("data-focus-target"));
    }

    [Fact]
    public void The_error_summary_can_be_focused_and_says_so_to_the_script()
    {
        var summary = Summary(new FormError(null, "The form was sent twice")).Find("[data-testid=error-summary]");

        Assert.Equal("-1", summary.GetAttribute("tabindex"));
        Assert.True(summary.HasAttribute("data-focus-on-load"));
        Assert.Empty(summary.QuerySelectorAll("a"));
    }

    [Fact]
    public void The_error_summary_takes_the_focus_for_each_new_list()
    {
        var summary = Summary(new FormError("a", "Wrong"));
        summary.Render(p => p.Add(c => c.Errors, summary.Instance.Errors));
        var once = JSInterop.Invocations.Count(call => call.Identifier.EndsWith("focus", StringComparison.Ordinal));

        summary.Render(p => p.Add(c => c.Errors, [new FormError("a", "Wrong")]));

        Assert.Equal((1, 2), (once, JSInterop.Invocations.Count(call => call.Identifier.EndsWith("focus", StringComparison.Ordinal))));
    }

    [Fact]
    public void No_errors_no_summary() => Assert.Equal("", Render<ErrorSummary>(p => p.Add(c => c.Errors, [])).Markup.Trim());

    [Theory]
    [InlineData(SaveState.Saved, "Saved at 10:42am")]
    [InlineData(SaveState.Saving, "Saving")]
    [InlineData(SaveState.Failed, "Not saved yet. Keep typing: we are trying again.")]
    public void The_save_status_says_where_saving_stands(SaveState state, string words)
    {
        var status = Render<SaveStatus>(p => p.Add(c => c.State, state).Add(c => c.At, "10:42am")).Find("[role=status]");

        Assert.Equal(words, status.TextContent);
        Assert.Equal("polite", status.GetAttribute("aria-live"));
        Assert.Equal("Saved at {0}", status.GetAttribute("data-saved-words"));
    }

    [Fact]
    public void A_banner_after_an_act_is_read_out_and_focused()
    {
        var banner = Render<NotificationBanner>(p => p.Add(c => c.Tone, Tone.Good).Add(c => c.TakeFocus, value: true)).Find("#notice-title").ParentElement!;

        Assert.Equal("alert", banner.GetAttribute("role"));
        Assert.True(banner.HasAttribute("data-focus-on-load"));
        Assert.Equal("notice-title", banner.GetAttribute("aria-labelledby"));
    }

    [Fact]
    public void A_dialog_has_a_name_a_text_and_a_way_out()
    {
        var dialog = Render<ConfirmDialog>(p => p.Add(c => c.Id, "d").Add(c => c.Title, "Close this case?").AddChildContent("It can be reopened.")).Find("dialog#d");

        Assert.Equal(("d-title", "d-text"), (dialog.GetAttribute("aria-labelledby"), dialog.GetAttribute("aria-describedby")));
        Assert.NotNull(dialog.QuerySelector("button[type=button][data-dialog-close]"));
    }

    [Fact]
    public void Opening_a_dialog_from_code_asks_its_module()
    {
        var module = JSInterop.SetupModule("./js/dialog.js");
        module.Mode = JSRuntimeMode.Loose;
        var dialog = Render<ConfirmDialog>(p => p.Add(c => c.Id, "d").Add(c => c.Title, "Close this case?"));

        _ = dialog.InvokeAsync(dialog.Instance.OpenAsync);

        Assert.Equal("d", Assert.Single(module.Invocations["open"]).Arguments[0]);
    }

    private IRenderedComponent<ErrorSummary> Summary(params FormError[] errors) => Render<ErrorSummary>(p => p.Add(c => c.Errors, errors));
}
