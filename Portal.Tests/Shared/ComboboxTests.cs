using Bunit;
using Microsoft.AspNetCore.Components.Web;
using Portal.Components.Shared.Forms;

namespace Portal.Tests.Shared;

public sealed class ComboboxTests : BunitContext
{
    private readonly List<string> searched = [];
    private string? value = "before";
    private string? text;

    [Fact]
    public void Arrows_walk_the_list_and_Enter_chooses()
    {
        var combo = Open("mill");

        Press(combo, "ArrowDown");
        Press(combo, "ArrowDown");
        Assert.Equal("q-option-1", combo.Find("#q").GetAttribute("aria-activedescendant"));
        Assert.Equal("true", combo.Find("#q-option-1").GetAttribute("aria-selected"));

        Press(combo, "Enter");
        Assert.Equal(("2", "2 Mill Road"), (value, text));
        Assert.Equal("false", combo.Find("#q").GetAttribute("aria-expanded"));
        Assert.Equal("2", combo.Find("input[type=hidden]").GetAttribute("value"));
    }

    [Fact]
    public void The_walk_goes_round()
    {
        var combo = Open("mill");

        Press(combo, "ArrowDown");
        Press(combo, "ArrowUp");

        Assert.Equal("q-option-1", combo.Find("#q").GetAttribute("aria-activedescendant"));
    }

    [Fact]
    public void Escape_closes_and_keeps_what_was_typed()
    {
        var combo = Open("mill");

        Press(combo, "Escape");

        Assert.Equal("false", combo.Find("#q").GetAttribute("aria-expanded"));
        Assert.Equal("mill", text);
    }

    [Fact]
    public void Typing_on_forgets_the_key_that_was_chosen_before()
    {
        Open("mill");

        Assert.Null(value);
    }

    [Fact]
    public void Pressing_an_option_chooses_it()
    {
        var combo = Open("mill");

        combo.Find("#q-option-0").Click();

        Assert.Equal("1", value);
    }

    [Fact]
    public void Short_texts_are_not_searched()
    {
        var combo = RenderCombo();

        combo.Find("#q").Input("mi");

        Assert.Empty(searched);
    }

    [Fact]
    public void It_says_how_many_were_found()
    {
        var combo = Open("mill");
        Assert.Equal("2 found", combo.Find("[role=status]").TextContent);

        combo.Find("#q").Input("nowhere");
        combo.WaitForAssertion(() => Assert.StartsWith("Nothing found", combo.Find("[role=status]").TextContent, StringComparison.Ordinal));
        Assert.Equal("false", combo.Find("#q").GetAttribute("aria-expanded"));
    }

    private IRenderedComponent<Combobox> Open(string typed)
    {
        var combo = RenderCombo();
        combo.Find("#q").Input(typed);
        combo.WaitForAssertion(() => Assert.Equal("true", combo.Find("#q").GetAttribute("aria-expanded")));
        return combo;
    }

    private IRenderedComponent<Combobox> RenderCombo() => Render<Combobox>(p => p
        .Add(c => c.Id, "q").Add(c => c.Label, "Address").Add(c => c.Pause, TimeSpan.Zero)
        .Add(c => c.Search, FindAsync)
        .Bind(c => c.Value, value, changed => value = changed)
        .Bind(c => c.Text, text, changed => text = changed));

    private Task<IReadOnlyList<ComboOption>> FindAsync(string typed, CancellationToken ct)
    {
        searched.Add(typed);
        ComboOption[] all = [new("1", "1 Mill Road"), new("2", "2 Mill Road", "Upper floor")];
        return Task.FromResult<IReadOnlyList<ComboOption>>([.. all.Where(option => option.Text.Contains(typed, StringComparison.OrdinalIgnoreCase))]);
    }

    private static void Press(IRenderedComponent<Combobox> combo, string key) => combo.Find("#q").KeyDown(new KeyboardEventArgs { Key = key });
}
