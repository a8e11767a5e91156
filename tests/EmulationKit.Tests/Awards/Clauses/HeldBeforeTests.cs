using EmulationKit.Awards;
using EmulationKit.Scoring;
using EmulationKit.Tests.Scoring;
using static EmulationKit.Tests.Scoring.AnExample;

namespace EmulationKit.Tests.Awards.Clauses;

/// <summary>Awards of 2024: three years back are 2023, 2022 and 2021.</summary>
public sealed class HeldBeforeTests
{
    [Theory]
    [InlineData("2023 2022 2021", true)]
    [InlineData("2023 2022 2021 2020", true)]
    [InlineData("2023 2022 2020 2019", false)]     // a gap
    [InlineData("2022 2021 2020", false)]          // not the year just before
    [InlineData("2024 2023 2022", false)]          // this year does not count
    [InlineData("", false)]
    public void Consecutive_years_are_those_just_before(string years, bool held) =>
        Assert.Equal(held ? Outcome.Granted : Outcome.Refused, OutcomeOf(new HeldBefore("LDTT", 3), years));

    [Theory]
    [InlineData("2023 2020 2010", true)]
    [InlineData("2023 2023 2010", false)]          // one year counts once
    [InlineData("2024 2023 2022", false)]          // only years before count
    public void Any_years_may_lie_apart(string years, bool held) =>
        Assert.Equal(held ? Outcome.Granted : Outcome.Refused, OutcomeOf(new HeldBefore("LDTT", 3) { Consecutive = false }, years));

    [Theory]
    [InlineData(false, Outcome.Refused)]
    [InlineData(true, Outcome.Granted)]
    public void Thematic_and_sudden_awards_count_only_if_the_clause_says_so(bool count, Outcome outcome) =>
        Assert.Equal(outcome, Evaluate(new HeldBefore("LDTT", 2) { CountThematicAndSudden = count },
            [new("LDTT", 2023), new("LDTT", 2022) { ThematicOrSudden = true }])["D01"].Outcome("G"));

    [Fact]
    public void Another_award_does_not_count() =>
        Assert.Equal(Outcome.Refused, Evaluate(new HeldBefore("LDTT", 1), [new("CSTD", 2023)])["D01"].Outcome("G"));

    [Fact]
    public void Without_a_history_it_is_not_known() =>
        Assert.Equal(Outcome.Undecided, Evaluate(new HeldBefore("LDTT", 1), null)["D01"].Outcome("G"));

    [Fact]
    public void The_award_year_is_that_of_the_day_of_evaluation_unless_said()
    {
        var rules = Giving(Award("G", new HeldBefore("LDTT", 1)));
        var unit = Unit("D01", 5) with { History = [new("LDTT", 2022)] };

        Assert.Equal(Outcome.Refused, rules.Evaluate(Today, unit)["D01"].Outcome("G"));
        Assert.Equal(Outcome.Granted, rules.Evaluate(Today with { AwardYear = 2023 }, unit)["D01"].Outcome("G"));
    }

    [Fact]
    public void Explains_how_many_years_are_missing()
    {
        var missing = Assert.Single(Evaluate(new HeldBefore("LDTT", 3), [new("LDTT", 2023), new("LDTT", 2021)]).Explain("D01", "G").NearestMissing);

        Assert.Equal("cần: đã đạt LDTT trong 3 năm liên tục ngay trước đó; hiện: 1", missing.Text.In("vi"));
        Assert.Equal("needed: held LDTT in the 3 years just before; now: 1", missing.Text.In("en"));
        Assert.Equal("cần: đã đạt LDTT trong 3 năm trước đó; hiện: 2",
            Assert.Single(Evaluate(new HeldBefore("LDTT", 3) { Consecutive = false }, [new("LDTT", 2023), new("LDTT", 2021)]).Explain("D01", "G").NearestMissing).Text.In("vi"));
    }

    private static Outcome OutcomeOf(Clause clause, string years) =>
        Evaluate(clause, [.. years.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(y => new HeldAward("LDTT", int.Parse(y, System.Globalization.CultureInfo.InvariantCulture)))])["D01"].Outcome("G");

    private static Evaluation Evaluate(Clause clause, IReadOnlyList<HeldAward>? history) =>
        Giving(Award("G", clause)).Evaluate(Unit("D01", 5) with { History = history });
}
