using CsCheck;
using EmulationKit.Campaigns;
using EmulationKit.Participants;

namespace EmulationKit.Tests.Campaigns;

public sealed class BlocTests
{
    private static readonly DateOnly Day = new(2023, 10, 1);

    [Fact]
    public void The_head_checks_the_members_and_the_deputy_checks_the_head()
    {
        var a = new ABloc();

        Assert.Equal(new(CrossCheckBy.Head, a.Head), a.Bloc.CrossCheckerFor(a.Member, Day));
        Assert.Equal(new(CrossCheckBy.Head, a.Head), a.Bloc.CrossCheckerFor(a.Deputy, Day));
        Assert.Equal(new(CrossCheckBy.Deputy, a.Deputy), a.Bloc.CrossCheckerFor(a.Head, Day));
    }

    [Fact]
    public void Without_a_deputy_the_standing_body_checks_the_head()
    {
        var a = new ABloc();
        Refused.Not(a.Bloc.EndTerm(BlocRole.Deputy, Day.AddDays(-1)));

        Assert.Equal(CrossChecker.StandingBody, a.Bloc.CrossCheckerFor(a.Head, Day));
        Assert.Equal(CrossCheckBy.StandingBody, default(CrossChecker).By);
    }

    [Fact]
    public void Without_a_head_the_deputy_stands_in_and_the_standing_body_checks_the_deputy()
    {
        var a = new ABloc();
        Refused.Not(a.Bloc.EndTerm(BlocRole.Head, Day.AddDays(-1)));

        Assert.Equal(new(CrossCheckBy.Deputy, a.Deputy), a.Bloc.CrossCheckerFor(a.Member, Day));
        Assert.Equal(CrossChecker.StandingBody, a.Bloc.CrossCheckerFor(a.Deputy, Day));
    }

    [Fact]
    public void Without_anyone_in_office_and_for_strangers_the_standing_body_checks()
    {
        var a = new ABloc(officers: false);

        Assert.Equal(CrossChecker.StandingBody, a.Bloc.CrossCheckerFor(a.Member, Day));
        Assert.Equal(CrossChecker.StandingBody, new ABloc().Bloc.CrossCheckerFor(a.Member, Day));
    }

    [Fact]
    public void Offices_rotate_and_their_history_is_kept()
    {
        var a = new ABloc();

        Refused.Not(a.Bloc.Appoint(BlocRole.Head, a.Member, new(2024, 1, 1)));

        Assert.Equal(a.Head, a.Bloc.HeadOn(new(2023, 12, 31)));
        Assert.Equal(a.Member, a.Bloc.HeadOn(new(2024, 1, 1)));
        Assert.Null(a.Bloc.HeadOn(ABloc.Start.AddDays(-1)));
        Assert.Equal(a.Deputy, a.Bloc.DeputyOn(new(2024, 6, 1)));
        Assert.Equal(
            [new(BlocRole.Head, a.Head, new(ABloc.Start, new(2023, 12, 31))), new(BlocRole.Deputy, a.Deputy, new(ABloc.Start, null)), new BlocTerm(BlocRole.Head, a.Member, new(new(2024, 1, 1), null))],
            a.Bloc.Terms);
    }

    [Fact]
    public void An_ended_term_is_not_made_longer_by_the_next_appointment()
    {
        var a = new ABloc();
        Refused.Not(a.Bloc.EndTerm(BlocRole.Head, new(2023, 6, 30)));
        Refused.Not(a.Bloc.Appoint(BlocRole.Head, a.Member, new(2024, 1, 1)));

        Assert.Null(a.Bloc.HeadOn(new(2023, 12, 31)));
        Assert.Equal(a.Head, a.Bloc.HeadOn(new(2023, 6, 30)));
    }

    [Fact]
    public void Only_a_member_can_hold_an_office()
    {
        Refused.With(new ABloc().Bloc.Appoint(BlocRole.Head, ParticipantId.New(), Day), "Bloc.NotAMember");
    }

    [Fact]
    public void A_term_begins_after_the_one_before()
    {
        var a = new ABloc();

        Refused.With(a.Bloc.Appoint(BlocRole.Head, a.Member, ABloc.Start), "Bloc.TermNotLater");
        Refused.With(a.Bloc.Appoint(BlocRole.Head, a.Member, ABloc.Start.AddDays(-1)), "Bloc.TermNotLater");
        Refused.Not(a.Bloc.Appoint(BlocRole.Head, a.Member, ABloc.Start.AddDays(1)));
    }

    [Fact]
    public void Nobody_is_head_and_deputy_on_the_same_day()
    {
        var a = new ABloc();

        Refused.With(a.Bloc.Appoint(BlocRole.Head, a.Deputy, Day), "Bloc.BothOffices");
        Refused.Not(a.Bloc.EndTerm(BlocRole.Deputy, Day.AddDays(-1)));
        Refused.Not(a.Bloc.Appoint(BlocRole.Head, a.Deputy, Day));
    }

    [Fact]
    public void Only_an_open_term_can_be_ended_and_not_before_it_began()
    {
        var a = new ABloc();

        Refused.With(a.Bloc.EndTerm(BlocRole.Head, ABloc.Start.AddDays(-1)), "Bloc.NobodyInOffice");
        Refused.Not(a.Bloc.EndTerm(BlocRole.Head, ABloc.Start));
        Refused.With(a.Bloc.EndTerm(BlocRole.Head, ABloc.Start), "Bloc.NobodyInOffice");
    }

    [Fact]
    public void Whatever_the_appointments_nobody_checks_themselves() =>
        Gen.Select(Gen.Enum<BlocRole>(), Gen.Int[0, 2], Gen.Int[0, 400], Gen.Bool).Array[0, 10].Select(Gen.Int[0, 500]).Sample((changes, on) =>
        {
            var a = new ABloc(officers: false);
            foreach (var (role, unit, day, appoint) in changes)
            {
                _ = appoint ? a.Bloc.Appoint(role, a.Members[unit], ABloc.Start.AddDays(day)) : a.Bloc.EndTerm(role, ABloc.Start.AddDays(day));
            }

            var today = ABloc.Start.AddDays(on);
            Assert.All(a.Members, member => Assert.NotEqual(member, a.Bloc.CrossCheckerFor(member, today).Unit));
            Assert.True(a.Bloc.HeadOn(today) is null || a.Bloc.HeadOn(today) != a.Bloc.DeputyOn(today));
            Assert.All(Enum.GetValues<BlocRole>(), role => Assert.True(a.Bloc.Terms.Count(term => term.Role == role && term.Days.Contains(today)) <= 1));
        }, iter: 300);

    [Fact]
    public void Members_sign_the_pact_with_their_day()
    {
        var a = new ABloc();
        Refused.Not(a.Bloc.DrawUpPact("Cùng thi đua", Day));
        Refused.Not(a.Bloc.DrawUpPact("Cùng thi đua lập thành tích", Day));

        Refused.Not(a.Bloc.SignPact(a.Member, "Giám đốc Nguyễn Văn A", Day));

        Assert.Equal([new PactSignature(a.Member, "Giám đốc Nguyễn Văn A", Day)], a.Bloc.Pact?.Signatures);
        Assert.True(a.Bloc.Pact?.IsSignedBy(a.Member));
        Assert.False(a.Bloc.Pact?.IsSignedBy(a.Head));
        Assert.Equal("Cùng thi đua lập thành tích", a.Bloc.Pact?.Text.ToString());
    }

    [Fact]
    public void What_is_wrong_with_a_signature_is_refused()
    {
        var a = new ABloc();
        Refused.With(a.Bloc.SignPact(a.Member, "A", Day), "Bloc.PactMissing");
        Refused.Not(a.Bloc.DrawUpPact("Cùng thi đua", Day));

        Refused.With(a.Bloc.SignPact(ParticipantId.New(), "A", Day), "Bloc.NotAMember");
        Refused.With(a.Bloc.SignPact(a.Member, " ", Day.AddDays(-1)), "Bloc.SignatoryMissing", "Bloc.SignedBeforePact");
        Refused.Not(a.Bloc.SignPact(a.Member, "A", Day));
        Refused.With(a.Bloc.SignPact(a.Member, "A", Day), "Bloc.AlreadySigned");
        Refused.With(a.Bloc.DrawUpPact("Khác", Day), "Bloc.PactSigned");
    }
}
