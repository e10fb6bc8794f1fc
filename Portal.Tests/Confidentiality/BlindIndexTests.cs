using Portal.Core.Confidentiality;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Confidentiality;

public sealed class BlindIndexTests
{
    [Theory]
    [InlineData(BlindField.Phone, "07700 900123", "+44 7700 900123")]
    [InlineData(BlindField.Phone, "(020) 7946-0001", "00442079460001")]
    [InlineData(BlindField.Postcode, "zz1 1aa", "ZZ11AA")]
    [InlineData(BlindField.Uprn, "000100012345", "100012345")]
    [InlineData(BlindField.NamePart, "José", "JOSE")]
    [InlineData(BlindField.NamePart, "Jos\uD800e", "JOSE")]
    public async Task The_same_fact_written_differently_has_one_token(BlindField field, string left, string right)
    {
        await using var portal = await TestPortal.StartAsync();
        var index = portal.Get<BlindIndex>();

        Assert.NotNull(index.Token(field, left));
        Assert.Equal(index.Token(field, left), index.Token(field, right));
    }

    [Fact]
    public async Task Fields_and_installations_do_not_share_tokens()
    {
        await using var portal = await TestPortal.StartAsync();
        await using var other = await TestPortal.StartElsewhereAsync();
        var index = portal.Get<BlindIndex>();

        Assert.NotEqual(index.Token(BlindField.NamePart, "12345"), index.Token(BlindField.Uprn, "12345"));
        Assert.NotEqual(index.Token(BlindField.Uprn, "12345"), other.Get<BlindIndex>().Token(BlindField.Uprn, "12345"));
        Assert.Null(index.Token(BlindField.Phone, " - "));
        Assert.Equal(2, index.NameTokens("Anne-Marie").Count());
    }
}
