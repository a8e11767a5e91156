using EmulationKit.Access;
using EmulationKit.Campaigns;
using EmulationKit.Criteria;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.Tests.Participants;

namespace EmulationKit.Tests.Scoring.Sheets;

public sealed class JudgedMarksTests
{
    private static readonly Criterion Criterion = new("C4", "Sáng kiến", 20, new JudgedMethod { Reviewers = 3, MinimumMarks = 2, MarkDecimals = 1 });
    private static readonly ActorId[] Three = [new("a"), new("b"), new("c")];

    [Fact]
    public void Marks_come_out_in_the_order_of_the_reviewers()
    {
        var marks = Open();
        marks.Give(Criterion, Three[2], 9.5m, ASheet.Now).Granted();
        marks.Abstain(Three[1], ASheet.Now).Granted();
        marks.Give(Criterion, Three[0], 0, ASheet.Now).Granted();

        Assert.Equal([Mark.Of(0), Mark.Abstention, Mark.Of(9.5m)], marks.ToInput().Marks);
        Assert.Empty(marks.Awaited);
    }

    [Fact]
    public void Who_has_given_nothing_has_not_given_a_zero()
    {
        var marks = Open();
        marks.Give(Criterion, Three[0], 7, ASheet.Now).Granted();
        Assert.Equal(Three.Skip(1), marks.Awaited);
        Assert.Equal([Mark.Of(7), Mark.Abstention, Mark.Abstention], marks.ToInput().Marks);
        Assert.False(InputCheck.IsComplete(Criterion, marks.ToInput()));
    }

    [Fact]
    public void A_mark_may_be_given_anew_until_the_marking_is_closed()
    {
        var marks = Open();
        marks.Give(Criterion, Three[0], 7, ASheet.Now).Granted();
        marks.Give(Criterion, Three[0], 8, ASheet.Now).Granted();
        Assert.Equal([(null, Mark.Of(7)), (Mark.Of(7), Mark.Of(8))], marks.History.Select(c => (c.Before, c.After)));

        marks.Close(ASheet.Now).Granted();
        Assert.Equal(ASheet.Now, marks.ClosedAt);
        Assert.Equal(["Judged.Closed"], marks.Give(Criterion, Three[0], 9, ASheet.Now).Codes());
        Assert.Equal(["Judged.Closed"], marks.Abstain(Three[0], ASheet.Now).Codes());
        Assert.Equal(["Judged.Closed"], marks.Recuse(Three[0], Three[0], ASheet.Now).Codes());
        Assert.Equal(["Judged.Closed"], marks.Appoint(Criterion, new("d")).Codes());
        Assert.Equal(["Judged.Closed"], marks.Close(ASheet.Now).Codes());
        Assert.Equal(Mark.Of(8), marks.OwnMark(Three[0]).Granted().Mark);
    }

    [Fact]
    public void A_mark_off_the_scale_is_refused()
    {
        var marks = Open();
        Assert.Equal(["Input.OutOfRange"], marks.Give(Criterion, Three[0], 10.5m, ASheet.Now).Codes());
        Assert.Equal(["Input.OutOfRange"], marks.Give(Criterion, Three[0], -1, ASheet.Now).Codes());
        Assert.Equal(["Input.TooManyDecimals"], marks.Give(Criterion, Three[0], 9.55m, ASheet.Now).Codes());
        Assert.Empty(marks.History);
    }

    [Fact]
    public void Who_is_recused_neither_sees_nor_marks_and_learns_no_more_than_a_stranger()
    {
        var marks = Open();
        marks.Give(Criterion, Three[0], 10, ASheet.Now).Granted();
        marks.Recuse(Three[0], new("so-noi-vu"), ASheet.Now).Granted();
        marks.Recuse(Three[0], new("so-noi-vu"), ASheet.Now).Granted();

        var stranger = new ActorId("z");
        foreach (var ask in new Func<ActorId, string[]>[]
                 {
                     who => marks.OwnMark(who).Codes(), who => marks.Give(Criterion, who, 5, ASheet.Now).Codes(), who => marks.Give(Criterion, who, 500, ASheet.Now).Codes(),
                     who => marks.Abstain(who, ASheet.Now).Codes(), who => marks.Recuse(who, who, ASheet.Now).Codes(),
                 })
        {
            Assert.Equal(["Judged.NotAReviewer"], ask(Three[0]));
            Assert.Equal(ask(stranger), ask(Three[0]));
        }

        Assert.Equal(Mark.Recusal, marks.ToInput().Marks[0]);
        Assert.True(marks.Reviewers[0].IsRecused);
        Assert.Equal(new ActorId("so-noi-vu"), marks.History[^1].By);
    }

    [Fact]
    public void A_reviewer_may_stand_aside_and_another_be_appointed()
    {
        var criterion = Criterion with { Method = new JudgedMethod { Reviewers = 4 } };
        var marks = Open();
        marks.Recuse(Three[1], Three[1], ASheet.Now).Granted();
        Assert.Equal(["Judged.ReviewerTwice"], marks.Appoint(criterion, Three[1]).Codes());
        marks.Appoint(criterion, new("d")).Granted();
        Assert.Equal(["Judged.ReviewersOutOfRange"], marks.Appoint(criterion, new("e")).Codes());
        Assert.Equal(Three.Append(new("d")), marks.Reviewers.Select(r => r.Reviewer));
    }

    [Fact]
    public void What_cannot_be_marked_is_refused()
    {
        Assert.Equal(["Judged.NotJudged"], JudgedMarks.Open(CampaignId.New(), ParticipantId.New(), new("C1", "Tiêu chí", 1, new CountMethod(1)), Three).Codes());
        Assert.Equal(["Judged.ReviewersOutOfRange"], JudgedMarks.Open(CampaignId.New(), ParticipantId.New(), Criterion, []).Codes());
        var result = JudgedMarks.Open(CampaignId.New(), ParticipantId.New(), Criterion, [.. Three, Three[0]]);
        Assert.Equal(["Judged.ReviewersOutOfRange", "Judged.ReviewerTwice"], result.Codes());
        result.AssertBilingual();
    }

    [Fact]
    public void Marks_of_another_criterion_are_a_mistake_of_the_program() =>
        Assert.Throws<ArgumentException>(() => Open().Give(Criterion with { Code = "C9" }, Three[0], 1, ASheet.Now));

    private static JudgedMarks Open() => JudgedMarks.Open(CampaignId.New(), ParticipantId.New(), Criterion, Three).Granted();
}
