using CsCheck;
using EmulationKit.Campaigns;
using EmulationKit.Participants;
using EmulationKit.Registrations;
using EmulationKit.Tests.Campaigns;
using static EmulationKit.Tests.Campaigns.ACampaign;
using static EmulationKit.Tests.Registrations.ARegistration;

namespace EmulationKit.Tests.Registrations;

public sealed class RegistrationStepsTests
{
    [Fact]
    public void A_confirmed_registration_counts_and_gives_targets_and_titles()
    {
        var a = new ARegistration(RegistrationState.Confirmed);

        Assert.True(a.Registration.IsInForce);
        Assert.Equal(new Dictionary<string, decimal> { ["HOUSES"] = 120, ["FOREST"] = 30.5m }, a.Registration.PlannedValues);
        Assert.Equal(["FLAG"], a.Registration.RegisteredTitles);
        Assert.Equal((a.Campaign.Id, a.Registrant.Id), (a.Registration.CampaignId, a.Registration.ParticipantId));
        Assert.Equal(
            [new(RegistrationState.Draft, Officer, InPhase), new(RegistrationState.Submitted, Officer, InPhase), new RegistrationStep(RegistrationState.Confirmed, Organiser, InPhase)],
            a.Registration.History);
    }

    [Theory]
    [InlineData(RegistrationState.Draft)]
    [InlineData(RegistrationState.Submitted)]
    [InlineData(RegistrationState.Returned)]
    [InlineData(RegistrationState.Withdrawn)]
    public void A_registration_that_is_not_confirmed_does_not_count(RegistrationState state)
    {
        var registration = new ARegistration(state).Registration;

        Assert.False(registration.IsInForce);
        Assert.Empty(registration.PlannedValues);
        Assert.Empty(registration.RegisteredTitles);
    }

    [Theory]
    [InlineData(CampaignState.Draft)]
    [InlineData(CampaignState.Concluded)]
    [InlineData(CampaignState.Archived)]
    [InlineData(CampaignState.Cancelled)]
    public void There_is_no_registering_for_a_campaign_that_is_not_under_way(CampaignState state) =>
        Refused.With(Registration.Draft(In(state), new(ParticipantId.New(), "department"), Officer, InPhase), "Registration.CampaignNotRunning");

    [Fact]
    public void There_is_no_registering_for_a_kind_that_the_campaign_is_not_for() =>
        Refused.With(Registration.Draft(Open(), new(ParticipantId.New(), "village"), Officer, InPhase), "Registration.KindUnknown");

    [Fact]
    public void A_registration_is_submitted_within_the_phase_only()
    {
        var a = new ARegistration();

        Refused.With(a.Submit(Vn(2023, 8, 31, 23, 59, 59)), "Registration.PhaseNotOpen");
        Refused.With(a.Submit(Vn(2023, 11, 1)), "Registration.PhaseNotOpen");
        Refused.Not(a.Submit(Vn(2023, 10, 31, 23, 59, 59)));
        Refused.With(new ARegistration(campaign: Open(Plan() with { Schedule = CampaignSchedule.Empty })).Submit(), "Registration.PhaseNotOpen");
    }

    [Fact]
    public void An_extended_phase_lets_a_late_registration_in()
    {
        var a = new ARegistration();
        Refused.Not(a.Campaign.Extend(CampaignPhase.Registration, Day(2023, 11, 5), "Mưa lũ", Organiser, Vn(2023, 11, 1)));

        Refused.Not(a.Submit(Vn(2023, 11, 5, 23)));
    }

    [Fact]
    public void A_returned_registration_can_be_sent_again_until_its_own_day()
    {
        var a = new ARegistration(RegistrationState.Submitted);
        Refused.Not(a.Registration.Return("Thiếu chỉ tiêu", Organiser, Vn(2023, 10, 31, 22), Day(2023, 11, 5)));
        Assert.Equal(("Thiếu chỉ tiêu", Day(2023, 11, 5)), (a.Registration.History[^1].Reason, a.Registration.SupplementDue));

        Refused.With(a.Submit(Vn(2023, 11, 6)), "Registration.PhaseNotOpen");
        Refused.Not(a.Submit(Vn(2023, 11, 5, 23, 59, 59)));
        Assert.Null(a.Registration.SupplementDue);
    }

    [Fact]
    public void A_returned_registration_without_a_day_of_its_own_follows_the_phase()
    {
        var a = new ARegistration(RegistrationState.Returned);

        Refused.With(a.Submit(Vn(2023, 11, 1)), "Registration.PhaseNotOpen");
        Refused.Not(a.Submit(Vn(2023, 10, 31)));
    }

    [Fact]
    public void A_supplement_is_not_taken_once_the_campaign_is_called_off()
    {
        var a = new ARegistration(RegistrationState.Submitted);
        Refused.Not(a.Registration.Return("x", Organiser, InPhase, Day(2023, 12, 31)));
        Refused.Not(a.Campaign.Cancel("x", Organiser, InPhase));

        Refused.With(a.Submit(InPhase), "Registration.PhaseNotOpen");
    }

    [Fact]
    public void Who_submitted_cannot_confirm()
    {
        var registration = new ARegistration(RegistrationState.Submitted).Registration;

        Refused.With(registration.Confirm(Officer, InPhase), "Registration.SelfConfirmation");
        Assert.Equal(ErrorType.Forbidden, registration.Confirm(Officer, InPhase).FirstError.Type);
    }

    [Fact]
    public void A_return_needs_a_reason_and_takes_back_a_confirmation()
    {
        var registration = new ARegistration(RegistrationState.Confirmed).Registration;

        Refused.With(registration.Return("", Organiser, InPhase), "Registration.ReasonMissing");
        Refused.Not(registration.Return("Sai chỉ tiêu", Organiser, InPhase));
        Assert.False(registration.IsInForce);
    }

    [Theory]
    [InlineData(RegistrationState.Draft, "Confirm", "Registration.CannotConfirmWhileDraft")]
    [InlineData(RegistrationState.Draft, "Return", "Registration.CannotReturnWhileDraft")]
    [InlineData(RegistrationState.Draft, "Resume", "Registration.CannotResumeWhileDraft")]
    [InlineData(RegistrationState.Submitted, "Submit", "Registration.CannotSubmitWhileSubmitted")]
    [InlineData(RegistrationState.Submitted, "Revise", "Registration.CannotReviseWhileSubmitted")]
    [InlineData(RegistrationState.Submitted, "Resume", "Registration.CannotResumeWhileSubmitted")]
    [InlineData(RegistrationState.Returned, "Confirm", "Registration.CannotConfirmWhileReturned")]
    [InlineData(RegistrationState.Returned, "Return", "Registration.CannotReturnWhileReturned")]
    [InlineData(RegistrationState.Returned, "Resume", "Registration.CannotResumeWhileReturned")]
    [InlineData(RegistrationState.Confirmed, "Submit", "Registration.CannotSubmitWhileConfirmed")]
    [InlineData(RegistrationState.Confirmed, "Revise", "Registration.CannotReviseWhileConfirmed")]
    [InlineData(RegistrationState.Confirmed, "Confirm", "Registration.CannotConfirmWhileConfirmed")]
    [InlineData(RegistrationState.Confirmed, "Resume", "Registration.CannotResumeWhileConfirmed")]
    [InlineData(RegistrationState.Withdrawn, "Submit", "Registration.CannotSubmitWhileWithdrawn")]
    [InlineData(RegistrationState.Withdrawn, "Revise", "Registration.CannotReviseWhileWithdrawn")]
    [InlineData(RegistrationState.Withdrawn, "Confirm", "Registration.CannotConfirmWhileWithdrawn")]
    [InlineData(RegistrationState.Withdrawn, "Return", "Registration.CannotReturnWhileWithdrawn")]
    [InlineData(RegistrationState.Withdrawn, "Withdraw", "Registration.CannotWithdrawWhileWithdrawn")]
    public void Every_step_that_the_state_does_not_allow_has_its_own_code(RegistrationState state, string command, string code)
    {
        var a = new ARegistration(state);

        Refused.With(Do(a, command), code);
        Assert.Equal(state, a.Registration.State);
    }

    [Theory]
    [InlineData(RegistrationState.Draft)]
    [InlineData(RegistrationState.Submitted)]
    [InlineData(RegistrationState.Returned)]
    [InlineData(RegistrationState.Confirmed)]
    public void Withdrawing_needs_no_reason_while_results_are_not_compared(RegistrationState state)
    {
        var a = new ARegistration(state);

        Refused.With(a.Registration.Withdraw(a.Campaign, Officer, Vn(2024, 9, 16)), "Registration.WithdrawalOver");
        Refused.Not(a.Registration.Withdraw(a.Campaign, Officer, Vn(2024, 9, 15, 23)));
        Assert.Null(a.Registration.History[^1].Reason);
        Assert.Equal(RegistrationState.Withdrawn, a.Registration.State);
    }

    [Fact]
    public void A_campaign_that_is_called_off_has_nothing_to_withdraw_from()
    {
        var a = new ARegistration(RegistrationState.Confirmed);
        Refused.Not(a.Campaign.Cancel("x", Organiser, InPhase));

        Refused.With(a.Registration.Withdraw(a.Campaign, Officer, InPhase), "Registration.CampaignNotRunning");
    }

    [Fact]
    public void A_withdrawn_registration_can_be_taken_up_again_within_the_phase()
    {
        var a = new ARegistration(RegistrationState.Withdrawn);

        Refused.With(a.Registration.Resume(a.Campaign, Officer, Vn(2023, 11, 1)), "Registration.PhaseNotOpen");
        Refused.Not(a.Registration.Resume(a.Campaign, Officer, Vn(2023, 10, 31)));
        Assert.Equal(RegistrationState.Draft, a.Registration.State);
        Refused.Not(a.Submit());
    }

    [Fact]
    public void Another_campaign_or_participant_is_a_programmers_error()
    {
        var a = new ARegistration();

        Assert.Throws<ArgumentException>(() => a.Registration.Submit(Open(), a.Registrant, Officer, InPhase));
        Assert.Throws<ArgumentException>(() => a.Registration.Submit(a.Campaign, a.Registrant with { Id = ParticipantId.New() }, Officer, InPhase));
        Assert.Throws<ArgumentException>(() => a.Registration.Withdraw(Open(), Officer, InPhase));
    }

    [Fact]
    public void A_walk_of_any_commands_makes_only_possible_steps() =>
        Gen.OneOf("Revise", "Submit", "Confirm", "Return", "Withdraw", "Resume").Array[0, 15].Sample(walk =>
        {
            var a = new ARegistration();
            foreach (var command in walk)
            {
                var before = a.Registration.State;
                var result = Do(a, command);

                Assert.Equal(result.IsError ? before : After(before, command), a.Registration.State);
                Assert.Equal(!Allowed(before, command), result.IsError);
                Assert.Equal(a.Registration.State, a.Registration.History[^1].State);
                Assert.Equal(a.Registration.State == RegistrationState.Confirmed, a.Registration.PlannedValues.Count > 0);
            }
        }, iter: 200);

    private static bool Allowed(RegistrationState state, string command) => command switch
    {
        "Revise" or "Submit" => state is RegistrationState.Draft or RegistrationState.Returned,
        "Confirm" => state == RegistrationState.Submitted,
        "Return" => state is RegistrationState.Submitted or RegistrationState.Confirmed,
        "Withdraw" => state != RegistrationState.Withdrawn,
        _ => state == RegistrationState.Withdrawn,
    };

    private static RegistrationState After(RegistrationState state, string command) => command switch
    {
        "Submit" => RegistrationState.Submitted,
        "Confirm" => RegistrationState.Confirmed,
        "Return" => RegistrationState.Returned,
        "Withdraw" => RegistrationState.Withdrawn,
        "Resume" => RegistrationState.Draft,
        _ => state,
    };

    private static ErrorOr<Success> Do(ARegistration a, string command) => command switch
    {
        "Revise" => a.Registration.Revise(Content()),
        "Submit" => a.Submit(),
        "Confirm" => a.Registration.Confirm(Organiser, InPhase),
        "Return" => a.Registration.Return("x", Organiser, InPhase),
        "Withdraw" => a.Registration.Withdraw(a.Campaign, Officer, InPhase),
        _ => a.Registration.Resume(a.Campaign, Officer, InPhase),
    };
}
