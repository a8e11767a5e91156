using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Tests.Campaigns;
using static EmulationKit.Tests.Campaigns.ACampaign;
using static EmulationKit.Tests.Registrations.ARegistration;

namespace EmulationKit.Tests.Registrations;

public sealed class RegistrationCheckTests
{
    [Fact]
    public void Everything_wrong_with_targets_and_titles_is_reported_at_once()
    {
        var content = new RegistrationContent
        {
            Commitments =
            [
                new("HOUSE", 1), new("HOUSES", 1), new("HOUSES", 2), new("FOREST", 0), new("PCI", 60), new("GROWTH", 8), new("MODEL", 1), new("CORRUPTION", 1),
            ],
            Titles = ["FLAGS", "FLAG", "FLAG"],
        };
        var a = new ARegistration(content: content);

        Refused.At(a.Submit(),
            ("Registration.CriterionUnknown", "commitments/0/criterion"),
            ("Registration.CriterionTwice", "commitments/2/criterion"),
            ("Registration.TargetNotAboveZero", "commitments/3/target"),
            ("Registration.CriterionTakesNoTarget", "commitments/4/criterion"),
            ("Registration.CriterionTakesNoTarget", "commitments/5/criterion"),
            ("Registration.CriterionDoesNotApply", "commitments/6/criterion"),
            ("Registration.CriterionTakesNoTarget", "commitments/7/criterion"),
            ("Registration.AwardUnknown", "titles/0"),
            ("Registration.AwardTwice", "titles/2"));
        Assert.Equal(RegistrationState.Draft, a.Registration.State);
        Assert.Equal(9, a.Registration.Check(a.Campaign, a.Registrant).Count);
    }

    [Fact]
    public void A_code_that_is_nearly_right_is_suggested()
    {
        var a = new ARegistration(content: new() { Commitments = [new("HOUSE", 1)], Titles = ["FLAGG"] });

        Assert.Contains("did you mean 'HOUSES'?", a.Submit().Errors[0].Description, StringComparison.Ordinal);
        Assert.Contains("có phải 'FLAG'?", DomainError.TextOf(a.Submit().Errors[1], "vi"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("5000", true)]
    [InlineData("5001", false)]
    [InlineData("1.5", false)]
    public void A_target_lies_among_the_values_that_the_criterion_accepts(string target, bool accepted)
    {
        var a = new ARegistration(content: new() { Commitments = [new("HOUSES", decimal.Parse(target, System.Globalization.CultureInfo.InvariantCulture))] });

        if (accepted)
        {
            Refused.Not(a.Submit());
        }
        else
        {
            Refused.At(a.Submit(), ("Registration.TargetOutOfRange", "commitments/0/target"));
            Assert.Contains("1 to 5,000 with at most 0 decimals", a.Submit().FirstError.Description, StringComparison.Ordinal);
            Assert.Contains("từ 1 đến 5.000", DomainError.TextOf(a.Submit().FirstError, "vi"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("0")]
    public void A_target_is_above_zero(string target) =>
        Refused.With(
            new ARegistration(content: new() { Commitments = [new("HOUSES", decimal.Parse(target, System.Globalization.CultureInfo.InvariantCulture))] }).Submit(),
            "Registration.TargetNotAboveZero");

    [Fact]
    public void A_registration_may_hold_nothing_but_the_will_to_take_part()
    {
        var a = new ARegistration(content: RegistrationContent.Empty);

        Refused.Not(a.Submit());
        Assert.Equal(["HOUSES"], a.Registration.WithoutTarget(a.Campaign, a.Registrant));
    }

    [Fact]
    public void No_target_is_without_once_every_criterion_that_needs_one_has_it()
    {
        var a = new ARegistration();

        Assert.Empty(a.Registration.WithoutTarget(a.Campaign, a.Registrant));
    }

    [Fact]
    public void Whether_a_criterion_applies_depends_on_kind_and_bloc()
    {
        var rules = Rules(new Criterion("SAFETY", "An toàn", 0, new TargetMethod()) { AppliesTo = new(["commune"], ["south"]) }) with { Blocs = [new("general"), new("south")] };
        var content = new RegistrationContent { Commitments = [new("SAFETY", 1)] };
        var a = new ARegistration(content: content, campaign: Open(rules: rules));

        Refused.With(a.Submit(), "Registration.CriterionDoesNotApply");
        Refused.With(a.Registration.Submit(a.Campaign, a.Registrant with { Kind = "commune" }, Officer, InPhase), "Registration.CriterionDoesNotApply");
        Refused.Not(a.Registration.Submit(a.Campaign, a.Registrant with { Kind = "commune", Bloc = "south" }, Officer, InPhase));
    }

    [Fact]
    public void Content_is_copied_and_can_be_changed_only_before_it_is_sent()
    {
        var titles = new List<string> { "FLAG" };
        var a = new ARegistration(content: new() { Titles = titles });
        titles.Add("MERIT");

        Assert.Equal(["FLAG"], a.Registration.Content.Titles);
    }

    [Fact]
    public void An_amendment_shows_which_targets_to_look_at_again()
    {
        var a = new ARegistration(RegistrationState.Confirmed);
        var changes = new RulesDiff(
            [new("HOUSES", RulesChange.Changed), new("FOREST", RulesChange.Unchanged), new("PCI", RulesChange.Changed)], [], []);

        Assert.Equal(["HOUSES"], a.Registration.AffectedBy(changes).Select(c => c.Criterion));
        Assert.Equal(["FOREST"], a.Registration.AffectedBy(new([new("FOREST", RulesChange.Removed)], [], [])).Select(c => c.Criterion));
    }

    [Fact]
    public void Rules_of_the_version_in_force_are_checked()
    {
        var a = new ARegistration(content: new() { Commitments = [new("EXTRA", 1)] });
        Refused.With(a.Submit(), "Registration.CriterionUnknown");

        var rules = Rules(new Criterion("EXTRA", "Thêm", 0, new TargetMethod()));
        Refused.Not(a.Campaign.Amend(rules, "Thêm tiêu chí", Organiser, InPhase));
        Refused.Not(a.Submit());
    }
}
