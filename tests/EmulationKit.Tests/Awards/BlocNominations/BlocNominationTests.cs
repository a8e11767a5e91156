using EmulationKit.Awards;
using EmulationKit.Tests.Campaigns;
using EmulationKit.Tests.UseCases;

namespace EmulationKit.Tests.Awards.BlocNominations;

public abstract class BlocNominationTests
{
    private readonly AWorld world;

    private protected BlocNominationTests(ITestStores stores) => world = stores.World();

    private BlocVoteMinutes Good => new(ACampaign.Day(2023, 8, 15), 3, 3, 3, 0, [new(world.Unit.Id, 2), new(world.Head.Id, 1)]) { Places = 1, Share = 0.5m, Reference = "Biên bản số 3" };

    [Fact]
    public async Task The_head_records_a_vote_and_the_standing_body_confirms_it_whereby_the_winner_is_nominated()
    {
        var id = await RecordAsync("FLAG", Good);

        Refused.Not(await new ConfirmBlocNomination(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, id)));

        var nomination = Assert.Single(world.Store.Of<Nomination>(), n => n.Award == "FLAG");
        Assert.Equal((world.Unit.Id, NominationState.Accepted), (nomination.Participant, nomination.State));
        Assert.Equal("Khối 1 suy tôn ngày 15/08/2023 với 2/3 phiếu hợp lệ (Biên bản số 3).", nomination.Report);
    }

    [Fact]
    public async Task A_nomination_that_is_there_keeps_its_dossier()
    {
        Refused.Not(await new ConfirmBlocNomination(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, world.BlocVote.Id)));

        var nomination = Assert.Single(world.Store.Of<Nomination>(), n => n.Award == "MERIT");
        Assert.Equal(("Dẫn đầu khối", NominationState.Proposed), (nomination.Report, nomination.State));
    }

    [Fact]
    public async Task A_tie_is_not_confirmed_before_a_further_ballot()
    {
        var tie = Good with { Share = null, Candidates = [new(world.Unit.Id, 1), new(world.Head.Id, 1)] };
        var id = await RecordAsync("FLAG", tie);
        Refused.With(await new ConfirmBlocNomination(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, id)), "BlocVote.Undecided");

        Refused.With(await CorrectAsync(id, tie with { Further = [new(world.Unit.Id, 1)] }), "BlocVote.FurtherNotOfTied");
        Refused.Not(await CorrectAsync(id, tie with { Further = [new(world.Unit.Id, 1), new(world.Head.Id, 2)] }));
        Refused.Not(await new ConfirmBlocNomination(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, id)));

        Assert.Equal(world.Head.Id, Assert.Single(world.Store.Of<Nomination>(), n => n.Award == "FLAG").Participant);
    }

    [Fact]
    public async Task Every_figure_that_cannot_be_is_named_at_once()
    {
        var bad = new BlocVoteMinutes(new(2030, 1, 1), 4, 5, 6, 7, [new(world.Other.Id, 9), new(world.Other.Id, 1)]) { Places = 0, Share = 1.5m };

        var refused = await new RecordBlocNomination(world.Services).RunAsync(AWorld.HeadOfficer, new(world.Campaign.Id, "K1", "NONE", bad));

        Assert.Equal(
            ["BlocVote.DayOutOfRange", "BlocVote.CountOutOfRange", "BlocVote.CountOutOfRange", "BlocVote.CountOutOfRange", "BlocVote.CountOutOfRange", "BlocVote.ShareOutOfRange", "BlocVote.PlacesOutOfRange",
                "BlocVote.NotAMember", "BlocVote.VotesOutOfRange", "BlocVote.NotAMember", "BlocVote.CandidateTwice", "BlocVote.VotesOutOfRange", "BlocVote.TooManyVotes", "Nomination.AwardUnknown"],
            refused.Errors.Select(e => e.Code));
    }

    [Fact]
    public async Task Two_names_on_each_ballot_hold_no_more_votes_than_that() =>
        Refused.With(
            await new RecordBlocNomination(world.Services).RunAsync(AWorld.HeadOfficer, new(world.Campaign.Id, "K1", "FLAG", Good with { Candidates = [new(world.Unit.Id, 3), new(world.Head.Id, 1)] })),
            "BlocVote.TooManyVotes");

    [Fact]
    public async Task A_bloc_votes_once_on_an_award_unless_it_takes_the_vote_back()
    {
        var id = await RecordAsync("FLAG", Good);
        var again = new RecordBlocNominationCommand(world.Campaign.Id, "K1", "FLAG", Good);
        Refused.With(await new RecordBlocNomination(world.Services).RunAsync(AWorld.HeadOfficer, again), "BlocVote.AlreadyThere");

        Refused.Not(await new WithdrawBlocNomination(world.Services).RunAsync(AWorld.HeadOfficer, new(world.Campaign.Id, id, "Họp lại")));

        Refused.Not(await new RecordBlocNomination(world.Services).RunAsync(AWorld.HeadOfficer, again with { CommandId = Guid.CreateVersion7() }));
    }

    [Fact]
    public async Task Returned_minutes_are_corrected_with_a_reason_and_wait_again()
    {
        var id = await RecordAsync("FLAG", Good);
        Refused.Not(await new ReturnBlocNomination(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, id, "Thiếu số biên bản")));
        Refused.With(await new ConfirmBlocNomination(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, id)), "BlocVote.CannotConfirmWhileReturned");
        Refused.With(await CorrectAsync(id, Good, " "), "BlocVote.ReasonMissing");

        Refused.Not(await CorrectAsync(id, Good with { Reference = "Biên bản số 4" }));

        Refused.Not(await new ConfirmBlocNomination(world.Services).RunAsync(AWorld.Organiser, new(world.Campaign.Id, id)));
        Refused.With(await CorrectAsync(id, Good), "BlocVote.CannotCorrectWhileConfirmed");
    }

    private async Task<BlocNominationId> RecordAsync(string award, BlocVoteMinutes minutes)
    {
        var recorded = await new RecordBlocNomination(world.Services).RunAsync(AWorld.HeadOfficer, new(world.Campaign.Id, "K1", award, minutes));
        Refused.Not(recorded);
        return recorded.Value;
    }

    private async Task<ErrorOr<Success>> CorrectAsync(BlocNominationId id, BlocVoteMinutes minutes, string reason = "Bỏ phiếu lại") =>
        await new CorrectBlocNomination(world.Services).RunAsync(AWorld.HeadOfficer, new(world.Campaign.Id, id, minutes, reason));
}
