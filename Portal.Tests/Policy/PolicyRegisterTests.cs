using Portal.Core.Policy;

namespace Portal.Tests.Policy;

public sealed class PolicyRegisterTests
{
    private static readonly string[] Clauses =
        ("1.1 2 2.1 2.2 3.1 3.2 3.3 4.1 4.2 4.3 4.4 4.5 4.6 4.7 5.1.1 5.1.2 5.1.3 5.1.4 5.1.5 5.2 5.3 5.3(a) 5.3(b) 5.3(c) 5.3(d) 5.3(e) "
        + "5.4(a) 5.4(b) 5.4(c) 5.4(d) 5.4(e) 5.4(f) 5.5.1(a) 5.5.1(b) 5.5.1(c) 5.5.1(d) 5.5.1(e) 5.5.2").Split(' ');

    [Fact]
    public void Every_clause_of_the_policy_is_there_once_in_order() =>
        Assert.Equal(Clauses, PolicyRegister.Duties.Select(duty => duty.Clause));

    [Fact]
    public void Every_duty_is_said_in_a_title_and_a_sentence() =>
        Assert.All(PolicyRegister.Duties, duty =>
        {
            Assert.NotEmpty(duty.Title);
            Assert.EndsWith(".", duty.Duty, StringComparison.Ordinal);
            Assert.DoesNotContain("perpetrator", $"{duty.Title} {duty.Duty} {duty.Note}", StringComparison.OrdinalIgnoreCase);
        });

    [Fact]
    public void A_case_finds_the_version_that_was_in_force_when_it_was_opened()
    {
        PolicyVersion[] versions = [new("b", "Second", new(2027, 1, 1)), new("a", "First", new(2025, 1, 1))];
        Assert.Equal("a", PolicyVersions.InForceOn(new(2026, 12, 31), versions).Code);
        Assert.Equal("b", PolicyVersions.InForceOn(new(2027, 1, 1), versions).Code);
        Assert.Equal("a", PolicyVersions.InForceOn(new(2020, 1, 1), versions).Code);
        Assert.Equal(PolicyVersions.First, PolicyVersions.InForceOn(new(2026, 11, 22)));
        Assert.Throws<ArgumentException>(() => PolicyVersions.InForceOn(new(2026, 11, 22), []));
    }

    [Fact]
    [Proves("3.3", "each law that the policy cites stands beside the law of today, and what nobody has checked says so")]
    public void Each_cited_law_has_an_entry_and_unchecked_ones_say_so()
    {
        var references = LegislationReferences.Defaults;
        Assert.Equal(references.Length, references.Select(reference => reference.Code).Distinct(StringComparer.Ordinal).Count());
        foreach (var cited in new[]
        {
            "Housing Act 1996", "Crime & Disorder Act 1998", "Sex Discrimination Act 1975", "Protection from Harassment Act 1997",
            "Race Relations Act 2002", "Race Relations Act 1975", "Disability Discrimination Act 1995 & 2004", "Regulatory Code", "Commission for Racial Equality",
        })
        {
            Assert.Single(references, reference => reference.AsCited.Contains(cited, StringComparison.Ordinal));
        }

        Assert.Contains(references, reference => !reference.IsConfirmed);
        Assert.All(references, reference => Assert.True(reference.ReviewBy > (reference.CheckedOn ?? DateOnly.MinValue)));
    }
}
