using EmulationKit.Participants;

namespace EmulationKit.Tests.Participants;

public sealed class ReorganisationTests
{
    private static readonly DateOnly Day = AParticipant.MergerDay;
    private static readonly Source Resolution = new("Nghị quyết 1657/NQ-UBTVQH15") { ToBeConfirmed = true };

    [Fact]
    public void A_merger_ends_the_old_units_and_begins_the_new_one()
    {
        var (a, b, merged) = (AParticipant.Commune("A"), AParticipant.Commune("B"), AParticipant.Commune("AB"));
        var merger = Reorganisation.Merge(Day, Resolution, [a.Id, b.Id], merged.Id).Granted();
        Assert.False(merger.IsSplit);

        merger.Apply(AParticipant.Among(a, b, merged)).Granted();

        Assert.Equal(new DateRange(null, Day.AddDays(-1)), a.Validity);
        Assert.Equal([merged.Id], a.Successors);
        Assert.Equal([merged.Id], b.Successors);
        Assert.Equal(new DateRange(Day, null), merged.Validity);
    }

    [Fact]
    public void A_split_names_every_successor()
    {
        var (old, x, y) = (AParticipant.Commune("A"), AParticipant.Commune("X", from: Day), AParticipant.Commune("Y"));
        var split = Reorganisation.Split(Day, Resolution, old.Id, [x.Id, y.Id]).Granted();
        Assert.True(split.IsSplit);

        split.Apply(AParticipant.Among(old, x, y)).Granted();
        Assert.Equal([x.Id, y.Id], old.Successors);
    }

    [Fact]
    public void What_does_not_make_a_reorganisation_is_refused()
    {
        var (a, b) = (ParticipantId.New(), ParticipantId.New());
        Assert.Equal(["Reorganisation.DocumentMissing", "Reorganisation.NoPredecessor"], Reorganisation.Merge(Day, new(" "), [], a).Codes());
        Assert.Equal(["Reorganisation.UnitTwice"], Reorganisation.Merge(Day, Resolution, [a, a], b).Codes());
        Assert.Equal(["Reorganisation.UnitTwice"], Reorganisation.Merge(Day, Resolution, [a, b], b).Codes());
        Assert.Equal(["Reorganisation.TooFewSuccessors"], Reorganisation.Split(Day, Resolution, a, [b]).Codes());
    }

    [Fact]
    public void Units_that_cannot_take_part_are_all_named_and_nothing_happens()
    {
        var ended = AParticipant.Commune("A", to: Day.AddDays(-30));
        var good = AParticipant.Commune("B");
        var person = AParticipant.Person("P");
        var unknown = ParticipantId.New();
        var early = AParticipant.Commune("N", from: Day.AddDays(-1));

        var result = Reorganisation.Merge(Day, Resolution, [ended.Id, good.Id, person.Id, unknown], early.Id).Value
            .Apply(AParticipant.Among(ended, good, person, early));

        Assert.Equal(
            ["Reorganisation.NotAUnit@predecessors/2", "Reorganisation.UnitUnknown@predecessors/3",
             "Reorganisation.AlreadyEnded@predecessors/0", "Reorganisation.SuccessorTooEarly@successors/0"],
            result.Places());
        result.AssertBilingual();
        Assert.Empty(good.Successors);
        Assert.Null(good.Validity.To);
    }

    [Fact]
    public void A_unit_ends_once()
    {
        var (a, b, c) = (AParticipant.Commune("A"), AParticipant.Commune("B"), AParticipant.Commune("C"));
        var find = AParticipant.Among(a, b, c);
        Reorganisation.Merge(Day, Resolution, [a.Id], b.Id).Value.Apply(find).Granted();

        Assert.Equal(["Reorganisation.AlreadySucceeded"], Reorganisation.Merge(Day, Resolution, [a.Id], c.Id).Value.Apply(find).Codes());
        Assert.Equal([b.Id], a.Successors);
    }

    [Fact]
    public void A_successor_that_has_ended_is_refused()
    {
        var (a, gone) = (AParticipant.Commune("A"), AParticipant.Commune("G", to: Day.AddDays(-1)));
        Assert.Equal(["Reorganisation.SuccessorEnded"], Reorganisation.Merge(Day, Resolution, [a.Id], gone.Id).Value.Apply(AParticipant.Among(a, gone)).Codes());
    }
}
