using System.Reflection;
using EmulationKit.Participants;
using EmulationKit.Scoring;

namespace EmulationKit.Tests.Scoring.Sheets;

public sealed class RefusalWordingTests
{
    public static TheoryData<Type> Places => [typeof(ParticipantErrors), typeof(ReorganisationErrors), typeof(SuccessionErrors), typeof(SheetErrors), typeof(LineErrors), typeof(EvidenceErrors), typeof(JudgedErrors)];

    [Theory]
    [MemberData(nameof(Places))]
    public void Every_refusal_is_worded_in_both_languages_under_a_code_of_its_own(Type place)
    {
        var errors = place.GetProperties(BindingFlags.Static | BindingFlags.Public).Where(p => p.PropertyType == typeof(Error)).Select(p => (Error)p.GetValue(null)!).ToArray();

        Assert.NotEmpty(errors);
        Assert.All(errors, e =>
        {
            Assert.Matches("^[A-Z][A-Za-z]+\\.[A-Z][A-Za-z]+$", e.Code);
            Assert.EndsWith(".", e.Description, StringComparison.Ordinal);
            Assert.NotEqual(e.Description, DomainError.TextOf(e, "vi"));
            Assert.EndsWith(".", DomainError.TextOf(e, "vi"), StringComparison.Ordinal);
        });
        Assert.Equal(errors.Length, errors.Select(e => e.Code).Distinct().Count());
    }
}
