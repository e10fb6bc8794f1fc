using Microsoft.Extensions.Hosting.Internal;
using Portal.Documents.Leaflet;

namespace Portal.Tests.Documents;

/// <summary>The address that goes onto paper is looked at before anything is printed.</summary>
public sealed class LeafletOptionsTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("https://leaflets.example.org", "https://leaflets.example.org/")]
    [InlineData("https://leaflets.example.org/hate/", "https://leaflets.example.org/hate/")]
    public void An_address_of_the_web_is_taken_or_none(string? setting, string? address)
    {
        var options = new LeafletOptions { PublicAddress = setting };
        Assert.True(Validate(options).Succeeded);
        Assert.Equal(address, options.PublicUri?.ToString());
    }

    [Theory]
    [InlineData("leaflets.example.org")]
    [InlineData("ftp://leaflets.example.org")]
    [InlineData("http://leaflets.example.org")]
    [InlineData("https://leaflets.example.org/?a=b")]
    [InlineData("https://name:word@leaflets.example.org/")]
    public void Anything_else_stops_the_start_with_a_sentence(string setting) =>
        Assert.StartsWith("Leaflet:PublicAddress", Validate(new() { PublicAddress = setting }).FailureMessage, StringComparison.Ordinal);

    [Fact]
    public void At_most_a_hundred_characters_and_plain_http_only_where_nothing_is_real()
    {
        var longest = "https://leaflets.example.org/".PadRight(100, 'a');
        Assert.True(Validate(new() { PublicAddress = longest }).Succeeded);
        Assert.True(Validate(new() { PublicAddress = longest + "a" }).Failed);
        Assert.True(Validate(new() { PublicAddress = "http://localhost:5080" }, "Demo").Succeeded);
    }

    private static Microsoft.Extensions.Options.ValidateOptionsResult Validate(LeafletOptions options, string environment = "Production") =>
        new LeafletOptionsValidation(new HostingEnvironment { EnvironmentName = environment }).Validate(null, options);
}
