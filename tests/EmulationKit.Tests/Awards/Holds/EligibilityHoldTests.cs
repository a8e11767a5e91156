using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Participants;
using EmulationKit.Tests.Council;

namespace EmulationKit.Tests.Awards.Holds;

public sealed class EligibilityHoldTests
{
    private static readonly ActorId Officer = new("officer");
    private static readonly Source Letter = new("Công văn 12/CV-TTr");
    private static readonly DateOnly Day = new(2025, 3, 10);

    [Fact]
    public void A_hold_is_active_from_the_day_it_is_set_until_the_day_before_it_is_lifted()
    {
        var hold = Set();
        Assert.False(hold.IsActiveOn(Day.AddDays(-1)));
        Assert.True(hold.IsActiveOn(Day));
        Assert.True(hold.IsActiveOn(Day.AddYears(10)));

        hold.Lift(Officer, Day.AddDays(5), Letter).Succeeds();

        Assert.True(hold.IsActiveOn(Day.AddDays(4)));
        Assert.False(hold.IsActiveOn(Day.AddDays(5)));
        Assert.Equal((Officer, Day.AddDays(5), Letter), (hold.LiftedBy, hold.LiftedOn, hold.LiftDocument));
    }

    [Fact]
    public void A_hold_lifted_on_the_day_it_was_set_is_never_active()
    {
        var hold = Set();
        hold.Lift(Officer, Day, Letter).Succeeds();

        Assert.False(hold.IsActiveOn(Day));
    }

    [Fact]
    public void A_hold_needs_a_document() =>
        EligibilityHold.Set(ParticipantId.New(), HoldGround.Complaint, Officer, Day, new Source(" ")).Refuses("Hold.DocumentMissing");

    [Fact]
    public void Lifting_before_setting_and_without_a_document_is_refused_and_changes_nothing()
    {
        var hold = Set();

        hold.Lift(Officer, Day.AddDays(-1), new Source("")).Refuses("Hold.LiftedBeforeSet", "Hold.DocumentMissing");

        Assert.Null(hold.LiftedOn);
    }

    [Fact]
    public void Lifting_twice_is_refused()
    {
        var hold = Set();
        hold.Lift(Officer, Day.AddDays(5), Letter).Succeeds();

        hold.Lift(Officer, Day.AddDays(6), Letter).Refuses("Hold.AlreadyLifted");

        Assert.Equal(Day.AddDays(5), hold.LiftedOn);
    }

    [Fact]
    public void The_public_reads_no_reason()
    {
        var hold = Set(HoldGround.PressReportedCorruption);

        Assert.Equal("Không xếp hạng", hold.WordingFor(maySeeReason: false).In("vi"));
        Assert.Equal("Not ranked", hold.WordingFor(maySeeReason: false).In("en"));
        Assert.Contains("corruption", hold.WordingFor(maySeeReason: true).In("en"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_may_give_the_public_other_words()
    {
        var hold = EligibilityHold.Set(ParticipantId.New(), HoldGround.Other, Officer, Day, Letter, new LocalizedText("Chưa xét", "Deferred")).Value;

        Assert.Equal("Chưa xét", hold.WordingFor(maySeeReason: false).In("vi"));
    }

    [Fact]
    public void Every_ground_has_words_of_its_own() =>
        Assert.Equal(
            Enum.GetValues<HoldGround>().Length,
            Enum.GetValues<HoldGround>().Select(ground => HoldWording.Of(ground).In("en")).Distinct().Count());

    private static EligibilityHold Set(HoldGround ground = HoldGround.Discipline) =>
        EligibilityHold.Set(ParticipantId.New(), ground, Officer, Day, Letter).Value;
}
