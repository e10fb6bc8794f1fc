using System.Globalization;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Portal.Tests.TestSupport.Browser;

/// <summary>What every page has to show at every width: no finding of axe, and nothing that scrolls sideways.</summary>
public static class Accessibility
{
    private static readonly AxeRunOptions ContrastOnly = new() { RunOnly = new() { Type = "rule", Values = ["color-contrast"] } };

    /// <summary>Fails with the findings. The page is judged as it stands, so open dialogs and errors first.</summary>
    /// <param name="page">The page.</param>
    /// <param name="everyLook">In the dark theme, with forced colours and with reduced motion too.</param>
    public static async Task AssertAccessibleAsync(this IPage page, bool everyLook = false)
    {
        var found = await page.RunAxe();
        var lines = found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}"));
        Assert.True(found.Violations.Length == 0, string.Join(Environment.NewLine, lines));
        Assert.NotEmpty(found.Passes);
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, string.Create(CultureInfo.InvariantCulture, $"{page.Url} scrolls sideways by {overflow} px"));
        if (everyLook)
        {
            await page.AssertLooksAsync();
        }
    }

    /// <summary>Fails where text is cut off or lies outside the page. For pages shown in large text, where axe says nothing new.</summary>
    public static async Task AssertNothingCutOffAsync(this IPage page)
    {
        var cut = await page.EvaluateAsync<string[]>("""
            () => {
              const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
              const shown = [...document.body.querySelectorAll('*')].filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.closest('.visually-hidden, .skip-link, svg, select'));
              const name = e => `${e.tagName.toLowerCase()}.${e.className} "${(e.textContent ?? '').trim().slice(0, 40)}"`;
              const hides = e => ['hidden', 'clip'].includes(getComputedStyle(e).overflowX) || ['hidden', 'clip'].includes(getComputedStyle(e).overflowY);
              return [
                ...(wide > 0 ? [`scrolls sideways by ${wide}`] : []),
                ...shown.filter(e => hides(e) && parseFloat(getComputedStyle(e).textIndent) === 0 && e.clientWidth > 1 && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)).map(e => `cut off: ${name(e)}`),
                ...shown.filter(e => e.childElementCount === 0 && e.textContent.trim() && e.getBoundingClientRect().right > document.documentElement.clientWidth + 1).map(e => `outside: ${name(e)}`),
              ];
            }
            """);
        Assert.True(cut.Length == 0, $"{page.Url}{Environment.NewLine}{string.Join(Environment.NewLine, cut)}");
    }

    // Without motion, so that no colour is measured half way to the next
    private static async Task AssertLooksAsync(this IPage page)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
        await page.AssertContrastAsync("dark");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce });
        await page.AssertForcedColoursAsync();
        var moving = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('*')].filter(e => {
              const style = getComputedStyle(e);
              const long = value => value.split(',').some(one => parseFloat(one) > 0.05);
              return long(style.transitionDuration) || (style.animationName !== 'none' && long(style.animationDuration));
            }).map(e => e.outerHTML.slice(0, 120))
            """);
        Assert.True(moving.Length == 0, $"{page.Url} moves with reduced motion: {string.Join(Environment.NewLine, moving)}");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None, ReducedMotion = ReducedMotion.NoPreference });
    }

    // Axe cannot judge colours that the browser forces. What is left to go wrong: a control that only its colour makes one, and text that keeps its own colours
    private static async Task AssertForcedColoursAsync(this IPage page)
    {
        var lost = await page.EvaluateAsync<string[]>("""
            () => {
              const shown = [...document.querySelectorAll('*')].filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.closest('.visually-hidden, .skip-link'));
              const edged = e => { const s = getComputedStyle(e); return s.borderStyle !== 'none' && parseFloat(s.borderBottomWidth) > 0 || s.textDecorationLine.includes('underline'); };
              return [
                ...shown.filter(e => e.matches('button, .button, input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea') && !edged(e) && ![...e.children].some(edged)).map(e => `no edge: ${e.outerHTML.slice(0, 120)}`),
                ...shown.filter(e => getComputedStyle(e).forcedColorAdjust === 'none' && !e.closest('svg, [aria-hidden=true]') && e.textContent.trim()).map(e => `keeps its colours: ${e.outerHTML.slice(0, 120)}`),
              ];
            }
            """);
        Assert.True(lost.Length == 0, $"{page.Url}, forced colours: {string.Join(Environment.NewLine, lost)}");
    }

    private static async Task AssertContrastAsync(this IPage page, string look)
    {
        var found = await page.RunAxe(ContrastOnly);
        Assert.True(found.Violations.Length == 0, $"{page.Url}, {look}: {string.Join(Environment.NewLine, found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{node.Html} {string.Join(' ', node.Any.Select(any => any.Message))}")))}");
        Assert.NotEmpty(found.Passes);
    }
}
