using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Forms;

namespace Portal.Tests.Shared;

/// <summary>What every control promises, whichever it is.</summary>
public sealed class FieldContractTests : BunitContext
{
    private static readonly Choice[] Options = [new("a", "First"), new("b", "Second")];

    public static TheoryData<Type> Lone => [typeof(TextField), typeof(TextArea), typeof(SelectField), typeof(TimeField), typeof(Combobox), typeof(Checkbox)];

    public static TheoryData<Type> Grouped => [typeof(RadioGroup), typeof(CheckboxGroup), typeof(DateField)];

    [Theory, MemberData(nameof(Lone))]
    public void A_single_control_names_its_label_hint_and_error(Type type)
    {
        var page = RenderControl(type, wrong: true);
        var control = page.Find("#q");

        Assert.StartsWith("The question", page.Find("label[for=q]").TextContent, StringComparison.Ordinal);
        Assert.Equal(["q-hint", "q-error"], DescribedBy(control).Take(2));
        Assert.Equal("A hint", page.Find("#q-hint").TextContent);
        Assert.Contains("Error: Wrong", page.Find("#q-error").TextContent, StringComparison.Ordinal);
        Assert.Equal("true", control.GetAttribute("aria-invalid"));
        Assert.Equal("the-test", control.GetAttribute("data-testid"));
        Assert.Equal("kept", control.GetAttribute("data-extra"));
    }

    [Theory, MemberData(nameof(Grouped))]
    public void A_group_is_a_fieldset_that_names_its_hint_and_error(Type type)
    {
        var group = RenderControl(type, wrong: true).Find("fieldset#q");

        Assert.StartsWith("The question", group.QuerySelector("legend")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["q-hint", "q-error"], DescribedBy(group));
        Assert.Equal("the-test", group.GetAttribute("data-testid"));
        Assert.All(group.QuerySelectorAll("input"), input => Assert.NotNull(group.QuerySelector($"label[for={input.Id}]")));
    }

    [Theory, MemberData(nameof(Lone)), MemberData(nameof(Grouped))]
    public void Without_an_error_nothing_is_called_wrong(Type type)
    {
        var page = RenderControl(type, wrong: false);

        Assert.Empty(page.FindAll("[aria-invalid]"));
        Assert.Empty(page.FindAll("#q-error"));
        Assert.All(page.FindAll("[aria-describedby]"), element => Assert.All(DescribedBy(element), id => Assert.NotNull(page.Find($"#{id}"))));
    }

    [Theory, MemberData(nameof(Lone)), MemberData(nameof(Grouped))]
    public void A_plain_form_posts_its_name(Type type)
    {
        var names = RenderControl(type, wrong: false).FindAll("[name]").Select(element => element.GetAttribute("name")!).ToList();

        Assert.NotEmpty(names);
        Assert.All(names, name => Assert.True(name is "Posted" || name.StartsWith("Posted.", StringComparison.Ordinal), name));
    }

    [Theory]
    [InlineData(typeof(TextField))]
    [InlineData(typeof(TextArea))]
    [InlineData(typeof(SelectField))]
    [InlineData(typeof(TimeField))]
    [InlineData(typeof(Checkbox))]
    [InlineData(typeof(RadioGroup))]
    [InlineData(typeof(CheckboxGroup))]
    [InlineData(typeof(DateField))]
    public void Nothing_travels_over_the_circuit_where_nobody_listens(Type type)
    {
        var page = RenderControl(type, wrong: false);

        Assert.DoesNotContain("blazor:on", page.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<IComponent> RenderControl(Type type, bool wrong) => Render<IComponent>(builder =>
    {
        builder.OpenComponent(0, type);
        builder.AddComponentParameter(1, "Id", "q");
        builder.AddComponentParameter(2, "Name", "Posted");
        builder.AddComponentParameter(3, "Label", "The question");
        builder.AddComponentParameter(4, "Hint", "A hint");
        builder.AddComponentParameter(5, "TestId", "the-test");
        builder.AddComponentParameter(6, "Optional", value: true);
        builder.AddComponentParameter(7, "data-extra", "kept");
        if (wrong)
            builder.AddComponentParameter(8, "Error", "Wrong");
        if (type.GetProperty("Options") is not null)
            builder.AddComponentParameter(9, "Options", Options);
        builder.CloseComponent();
    });

    private static string[] DescribedBy(IElement element) => element.GetAttribute("aria-describedby")?.Split(' ') ?? [];
}
