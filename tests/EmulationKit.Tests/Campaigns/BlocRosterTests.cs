using EmulationKit.Campaigns;
using EmulationKit.Participants;
using static EmulationKit.Tests.Campaigns.ACampaign;

namespace EmulationKit.Tests.Campaigns;

public sealed class BlocRosterTests
{
    private static readonly DateOnly Today = Day(2023, 10, 1);

    [Fact]
    public void A_founded_bloc_belongs_to_its_campaign_and_gives_its_scope_to_the_rules()
    {
        var campaign = InDraft();
        var roster = BlocRoster.Of(campaign, []);

        var bloc = roster.Found("cluster-1", "Cụm 1", BlocKind.Cluster, "commune").Value;

        Assert.Equal((campaign.Id, "cluster-1", BlocKind.Cluster), (bloc.CampaignId, bloc.Code, bloc.Kind));
        Assert.Equal(["cluster-1"], roster.Scopes.Select(scope => scope.Code));
        Assert.Equal(["commune"], roster.Scopes[0].Kinds);
        Assert.Same(bloc, Assert.Single(roster.Blocs));
    }

    [Fact]
    public void Everything_wrong_with_a_new_bloc_is_reported_at_once()
    {
        var roster = new ABloc().Roster;

        Refused.At(roster.Found("GENERAL", " ", BlocKind.Bloc, "department", "village"),
            ("Code.Duplicate", "code"), ("Bloc.NameMissing", "name"), ("Bloc.KindUnknown", "kinds/1"));
        Refused.At(roster.Found("", "Khối", BlocKind.Bloc), ("Code.Invalid", "code"));
        Assert.Single(roster.Blocs);
    }

    [Fact]
    public void A_participant_is_in_at_most_one_bloc()
    {
        var a = new ABloc();
        Refused.Not(a.Roster.Found("economy", "Khối Kinh tế", BlocKind.Bloc));

        Refused.With(a.Roster.Admit("economy", a.Member, "department"), "Bloc.AlreadyInABloc");
        Refused.With(a.Roster.Admit(ABloc.Code, a.Member, "department"), "Bloc.AlreadyInABloc");
        Assert.Same(a.Bloc, a.Roster.BlocOf(a.Member));

        Refused.Not(a.Roster.Release(ABloc.Code, a.Member, Today));
        Assert.Null(a.Roster.BlocOf(a.Member));
        Refused.Not(a.Roster.Admit("economy", a.Member, "department"));
        Assert.Equal("economy", a.Roster.BlocOf(a.Member)?.Code);
    }

    [Fact]
    public void Only_participants_of_its_kinds_come_into_a_bloc()
    {
        var roster = new ABloc().Roster;

        Refused.With(roster.Admit(ABloc.Code, ParticipantId.New(), "commune"), "Bloc.KindNotInBloc");
        Refused.With(roster.Admit(ABloc.Code, ParticipantId.New(), "village"), "Bloc.KindUnknown");
        Refused.With(roster.Admit("generall", ParticipantId.New(), "department"), "Bloc.Unknown");
        Refused.Not(roster.Found("all", "Tất cả", BlocKind.Bloc));
        Refused.Not(roster.Admit("all", ParticipantId.New(), "commune"));
    }

    [Fact]
    public void A_bloc_that_the_rules_in_force_do_not_name_has_no_members()
    {
        var campaign = Open(rules: Rules() with { Blocs = [new(ABloc.Code)] });
        var roster = new ABloc(campaign).Roster;
        Refused.Not(roster.Found("late", "Khối mới", BlocKind.Bloc));

        Refused.With(roster.Admit("late", ParticipantId.New(), "department"), "Bloc.NotInRules");
        Refused.Not(campaign.Amend(Rules() with { Blocs = roster.Scopes }, "Thêm khối", Organiser, Vn(2023, 12, 1)));
        Refused.Not(roster.Admit("late", ParticipantId.New(), "department"));
    }

    [Fact]
    public void Who_holds_or_will_hold_an_office_is_not_released()
    {
        var a = new ABloc();

        Refused.With(a.Roster.Release(ABloc.Code, a.Head, Today), "Bloc.MemberHoldsOffice");
        Refused.Not(a.Bloc.EndTerm(BlocRole.Head, Today));
        Refused.With(a.Roster.Release(ABloc.Code, a.Head, Today), "Bloc.MemberHoldsOffice");
        Refused.Not(a.Roster.Release(ABloc.Code, a.Head, Today.AddDays(1)));
        Assert.DoesNotContain(a.Head, a.Bloc.Members);
        Refused.With(a.Roster.Release(ABloc.Code, a.Head, Today), "Bloc.NotAMember");
        Refused.With(a.Roster.Release("other", a.Member, Today), "Bloc.NotAMember");
    }

    [Fact]
    public void The_roster_knows_who_checks_whom()
    {
        var a = new ABloc();

        Assert.Equal(new(CrossCheckBy.Deputy, a.Deputy), a.Roster.CrossCheckerFor(a.Head, Today));
        Assert.Equal(CrossChecker.StandingBody, a.Roster.CrossCheckerFor(ParticipantId.New(), Today));
    }

    [Theory]
    [InlineData(CampaignState.Concluded)]
    [InlineData(CampaignState.Archived)]
    [InlineData(CampaignState.Cancelled)]
    public void The_blocs_of_a_campaign_that_is_over_do_not_change(CampaignState state)
    {
        var roster = BlocRoster.Of(In(state), []);

        Refused.With(roster.Found("a", "A", BlocKind.Bloc), "Bloc.CampaignOver");
        Refused.With(roster.Admit("a", ParticipantId.New(), "department"), "Bloc.CampaignOver");
        Refused.With(roster.Release("a", ParticipantId.New(), Today), "Bloc.CampaignOver");
    }

    [Fact]
    public void A_roster_is_read_back_from_its_blocs()
    {
        var campaign = Open();
        var a = new ABloc(campaign);

        Assert.Same(a.Bloc, BlocRoster.Of(campaign, [a.Bloc]).BlocOf(a.Member));
        Assert.Throws<ArgumentException>(() => BlocRoster.Of(Open(), [a.Bloc]));
        Assert.Throws<ArgumentException>(() => BlocRoster.Of(campaign, [a.Bloc, a.Bloc]));
    }

    [Fact]
    public void Cloned_blocs_keep_their_members_but_neither_officers_nor_pact()
    {
        var a = new ABloc();
        Refused.Not(a.Bloc.DrawUpPact("Cùng thi đua", Today));
        var clone = InDraft(code: "cb-526");

        var roster = a.Roster.CloneTo(clone);

        var bloc = Assert.Single(roster.Blocs);
        Assert.Equal((clone.Id, a.Bloc.Code, a.Bloc.Name, a.Bloc.Kind), (bloc.CampaignId, bloc.Code, bloc.Name, bloc.Kind));
        Assert.NotEqual(a.Bloc.Id, bloc.Id);
        Assert.Equal(a.Members, bloc.Members);
        Assert.Empty(bloc.Terms);
        Assert.Null(bloc.Pact);
        Assert.Same(bloc, roster.BlocOf(a.Member));
    }
}
