using EmulationKit.Access;
using EmulationKit.Awards;
using EmulationKit.Participants;
using EmulationKit.Tests.Council;

namespace EmulationKit.Tests.Awards.Holds;

public sealed class HoldRegisterTests
{
    private static readonly ActorId Officer = new("officer");
    private static readonly Source Letter = new("Công văn 12/CV-TTr");
    private static readonly DateOnly Day = new(2025, 3, 10);
    private readonly ParticipantId unit = ParticipantId.New();

    [Fact]
    public void Without_holds_and_requests_a_participant_is_clear() => Assert.Equal(HoldState.Clear, State([], []));

    [Fact]
    public void A_state_that_nobody_set_is_unknown() => Assert.Equal(HoldState.Unknown, default);

    [Fact]
    public void An_active_hold_holds_even_where_an_opinion_is_awaited() =>
        Assert.Equal(HoldState.Held, State([Hold()], [Ask("Tax")]));

    [Fact]
    public void Holds_and_requests_about_others_do_not_matter()
    {
        var other = ParticipantId.New();

        Assert.Equal(HoldState.Clear, State(
            [EligibilityHold.Set(other, HoldGround.Complaint, Officer, Day, Letter).Value],
            [OpinionRequest.Ask(other, "Tax", Officer, Day, Letter).Value]));
    }

    [Fact]
    public void A_lifted_hold_clears_only_days_from_then_on()
    {
        var hold = Hold();
        hold.Lift(Officer, Day.AddDays(3), Letter).Succeeds();

        Assert.Equal(HoldState.Held, State([hold], [], Day.AddDays(2)));
        Assert.Equal(HoldState.Clear, State([hold], [], Day.AddDays(3)));
    }

    [Theory]
    [InlineData(OpinionAnswer.Favourable, HoldState.Clear)]
    [InlineData(OpinionAnswer.NoOpinion, HoldState.Clear)]
    [InlineData(OpinionAnswer.Unfavourable, HoldState.Held)]
    public void An_awaited_opinion_is_unknown_until_the_day_it_is_answered(OpinionAnswer answer, HoldState then)
    {
        var request = Ask("Tax");
        request.RecordAnswer(answer, Day.AddDays(4), Letter).Succeeds();

        Assert.Equal(HoldState.Clear, State([], [request], Day.AddDays(-1)));
        Assert.Equal(HoldState.Unknown, State([], [request], Day));
        Assert.Equal(HoldState.Unknown, State([], [request], Day.AddDays(3)));
        Assert.Equal(then, State([], [request], Day.AddDays(4)));
    }

    [Fact]
    public void Every_agency_asked_must_have_answered() =>
        Assert.Equal(HoldState.Unknown, State([], [Answered("Tax", OpinionAnswer.Favourable, Day), Ask("Police")], Day.AddDays(1)));

    [Fact]
    public void An_unfavourable_opinion_outweighs_an_awaited_one() =>
        Assert.Equal(HoldState.Held, State([], [Ask("Police"), Answered("Tax", OpinionAnswer.Unfavourable, Day)], Day.AddDays(1)));

    [Fact]
    public void The_latest_request_to_one_agency_counts()
    {
        var first = Answered("Tax", OpinionAnswer.Unfavourable, Day);
        var second = OpinionRequest.Ask(unit, "TAX", Officer, Day.AddDays(5), Letter).Value;

        Assert.Equal(HoldState.Held, State([], [second, first], Day.AddDays(4)));
        Assert.Equal(HoldState.Unknown, State([], [second, first], Day.AddDays(5)));
        second.RecordAnswer(OpinionAnswer.Favourable, Day.AddDays(7), Letter).Succeeds();
        Assert.Equal(HoldState.Clear, State([], [second, first], Day.AddDays(7)));
    }

    [Fact]
    public void Of_requests_on_one_day_the_gravest_counts() =>
        Assert.Equal(HoldState.Held, State([],
            [Answered("Tax", OpinionAnswer.Favourable, Day), Answered("Tax", OpinionAnswer.Unfavourable, Day)], Day.AddDays(1)));

    [Fact]
    public void Active_holds_are_listed_for_those_asked_for()
    {
        var active = Hold();
        var lifted = Hold();
        lifted.Lift(Officer, Day, Letter).Succeeds();
        var other = EligibilityHold.Set(ParticipantId.New(), HoldGround.Complaint, Officer, Day, Letter).Value;

        Assert.Equal([active], HoldRegister.ActiveHolds([unit], [lifted, other, active], Day));
    }

    [Fact]
    public void Asking_without_agency_and_letter_is_refused() =>
        OpinionRequest.Ask(unit, " ", Officer, Day, new Source("")).Refuses("Opinion.AgencyMissing", "Hold.DocumentMissing");

    [Fact]
    public void Answering_before_asking_without_letter_or_twice_is_refused()
    {
        var request = Ask("Tax");

        request.RecordAnswer(OpinionAnswer.Favourable, Day.AddDays(-1), new Source(" ")).Refuses("Opinion.AnsweredBeforeAsked", "Hold.DocumentMissing");
        Assert.Null(request.Answer);
        request.RecordAnswer(OpinionAnswer.Favourable, Day, Letter).Succeeds();
        request.RecordAnswer(OpinionAnswer.Unfavourable, Day, Letter).Refuses("Opinion.AlreadyAnswered");
        Assert.Equal(OpinionAnswer.Favourable, request.Answer);
    }

    private EligibilityHold Hold() => EligibilityHold.Set(unit, HoldGround.Discipline, Officer, Day, Letter).Value;

    private OpinionRequest Ask(string agency) => OpinionRequest.Ask(unit, agency, Officer, Day, Letter).Value;

    private OpinionRequest Answered(string agency, OpinionAnswer answer, DateOnly on)
    {
        var request = Ask(agency);
        request.RecordAnswer(answer, on, Letter).Succeeds();
        return request;
    }

    private HoldState State(IEnumerable<EligibilityHold> holds, IEnumerable<OpinionRequest> opinions, DateOnly? asOf = null) =>
        HoldRegister.StatesOf([unit, unit], holds, opinions, asOf ?? Day)[unit];
}
