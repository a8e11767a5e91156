using EmulationKit.Access;
using EmulationKit.Participants;
using EmulationKit.Scoring;
using EmulationKit.Tests.Participants;

namespace EmulationKit.Tests.Scoring.Sheets;

public sealed class NobodyChecksThemselvesTests
{
    private static readonly SheetCriteria Rules = ASheet.Rules();
    private static readonly BlocLeadership Bloc = new(ASheet.Head, ASheet.Deputy);

    [Fact]
    public void The_head_checks_the_units_and_the_standing_body_appraises()
    {
        var assignment = CheckerAssignment.For(ASheet.Unit, Bloc, ASheet.StandingBody, []);
        Assert.Equal((SheetCapacity.BlocHead, ASheet.Head), (assignment.CrossCheck.Capacity, assignment.CrossCheck.Unit));
        Assert.Equal((SheetCapacity.StandingBody, ASheet.StandingBody), (assignment.Appraisal.Capacity, assignment.Appraisal.Unit));
    }

    [Fact]
    public void The_deputy_checks_the_heads_unit_and_without_a_deputy_the_standing_body()
    {
        Assert.Equal(SheetCapacity.BlocDeputy, CrossCheckOf(ASheet.Head, Bloc));
        Assert.Equal(SheetCapacity.StandingBody, CrossCheckOf(ASheet.Head, new(ASheet.Head, null)));
        Assert.Equal(SheetCapacity.StandingBody, CrossCheckOf(ASheet.Head, new(ASheet.Head, ASheet.Head)));
        Assert.Equal(SheetCapacity.BlocHead, CrossCheckOf(ASheet.Deputy, Bloc));
        Assert.Equal(SheetCapacity.BlocDeputy, CrossCheckOf(ASheet.Unit, new(null, ASheet.Deputy)));
        Assert.Equal(SheetCapacity.StandingBody, CrossCheckOf(ASheet.Unit, BlocLeadership.None));
    }

    [Fact]
    public void A_named_council_member_appraises_the_standing_bodys_own_unit()
    {
        ActorId[] named = [new("uy-vien-1"), new("uy-vien-2")];
        var assignment = CheckerAssignment.For(ASheet.StandingBody, Bloc, ASheet.StandingBody, named);
        Assert.Equal(SheetCapacity.BlocHead, assignment.CrossCheck.Capacity);
        Assert.Equal(SheetCapacity.CouncilMember, assignment.Appraisal.Capacity);
        Assert.Equal(named, assignment.Appraisal.Members);

        var alone = CheckerAssignment.For(ASheet.StandingBody, new(ASheet.StandingBody, null), ASheet.StandingBody, named);
        Assert.Equal(SheetCapacity.CouncilMember, alone.CrossCheck.Capacity);
    }

    [Fact]
    public void Only_the_unit_fills_in_its_own_score()
    {
        var stranger = new SheetActor(new("xa-khac"), SheetCapacity.OwnUnit) { Units = [ASheet.Head] };
        Assert.Equal(["Sheet.NotOwnUnit"], ASheet.Empty().Enter(Rules, ASheet.Self(stranger), ASheet.Edit("C1", 1)).Codes());
        Assert.Equal(["Sheet.NotOwnUnit"], ASheet.Empty().Enter(Rules, ASheet.Self(ASheet.Organiser with { Units = [ASheet.Unit] }), ASheet.Edit("C1", 1)).Codes());
    }

    [Fact]
    public void Who_is_not_assigned_is_told_who_is()
    {
        Assert.Equal(["Sheet.NeedsBlocHead"], Checked(ASheet.Checkers, ASheet.DeputyOfficer));
        Assert.Equal(["Sheet.NeedsBlocHead"], Checked(ASheet.Checkers, ASheet.HeadOfficer with { Units = [ASheet.Deputy] }));
        Assert.Equal(["Sheet.NeedsBlocDeputy"], Checked(CheckerAssignment.For(ASheet.Unit, new(ASheet.Unit, ASheet.Deputy), null, []), ASheet.HeadOfficer));
        Assert.Equal(["Sheet.NeedsStandingBody"], Checked(CheckerAssignment.For(ASheet.Unit, BlocLeadership.None, null, []), ASheet.HeadOfficer));
        Assert.Equal(["Sheet.NeedsStandingBody"], ASheet.CrossChecked().ConfirmUnchanged(Rules, ASheet.Appraise(ASheet.DeputyOfficer)).Codes());
    }

    [Fact]
    public void The_standing_bodys_unit_waits_for_a_named_council_member()
    {
        var member = new SheetActor(new("uy-vien-1"), SheetCapacity.CouncilMember);
        var none = CheckerAssignment.For(ASheet.Unit, BlocLeadership.None, ASheet.Unit, []);
        var named = CheckerAssignment.For(ASheet.Unit, BlocLeadership.None, ASheet.Unit, [member.Id]);

        Assert.Equal(["Sheet.NoCouncilMemberNamed"], Checked(none, member));
        Assert.Equal(["Sheet.NeedsNamedCouncilMember"], Checked(named, member with { Id = new("uy-vien-2") }));
        Assert.Equal(["Sheet.NeedsNamedCouncilMember"], Checked(named, ASheet.Organiser with { Id = member.Id }));
        Assert.Empty(Checked(named, member));
    }

    [Fact]
    public void An_officer_of_the_unit_does_not_check_it_even_as_head_of_the_bloc()
    {
        var both = ASheet.HeadOfficer with { Units = [ASheet.Head, ASheet.Unit] };
        Assert.Equal(["Sheet.OwnUnit"], Checked(ASheet.Checkers, both));
        Assert.Equal(["Sheet.OwnUnit"], ASheet.CrossChecked().ConfirmUnchanged(Rules, ASheet.Appraise(ASheet.Organiser with { Units = [ASheet.StandingBody, ASheet.Unit] })).Codes());
    }

    [Fact]
    public void Nobody_checks_a_person_of_their_own_unit()
    {
        var sheet = ScoreSheet.Open(EmulationKit.Campaigns.CampaignId.New(), ParticipantId.New(), ASheet.Unit, Rules);
        sheet.Submit(Rules, ASheet.Self(), new(true) { AcknowledgedMissing = ["C1", "C2"] }).Granted();
        Assert.Equal(["Sheet.OwnUnit"], sheet.ConfirmUnchanged(Rules, ASheet.Check(ASheet.HeadOfficer with { Units = [ASheet.Head, ASheet.Unit] })).Codes());
    }

    [Fact]
    public void Nobody_acts_on_two_columns_even_in_another_capacity()
    {
        var sheet = ASheet.Submitted();
        Assert.Equal(["Sheet.ActedOnAnotherColumn"], sheet.ConfirmUnchanged(Rules, ASheet.Check(ASheet.HeadOfficer with { Id = ASheet.Officer.Id })).Codes());

        sheet = ASheet.CrossChecked();
        var result = sheet.ConfirmUnchanged(Rules, ASheet.Appraise(ASheet.Organiser with { Id = ASheet.HeadOfficer.Id }));
        Assert.Equal(["Sheet.ActedOnAnotherColumn"], result.Codes());
        result.AssertBilingual();
    }

    [Fact]
    public void Sending_a_sheet_back_is_acting_on_it()
    {
        var sheet = ASheet.Submitted();
        var officer = ASheet.HeadOfficer with { Id = new("can-bo-2") };
        sheet.ReturnForSupplement(Rules, ASheet.Check(officer), ScoreColumn.SelfScore, "Thiếu phụ lục").Granted();
        Assert.Contains(officer.Id, sheet.ActorsOn(ScoreColumn.CrossCheck));
        Assert.Equal(["Sheet.ActedOnAnotherColumn"], sheet.Enter(Rules, ASheet.Self(ASheet.Officer with { Id = officer.Id }), ASheet.Edit("C1", 1, "Sửa")).Codes());
    }

    [Fact]
    public void A_line_that_somebody_elses_return_reopened_is_not_that_persons_act()
    {
        var sheet = ASheet.CrossChecked();
        sheet.ReturnForSupplement(Rules, ASheet.Appraise(), ScoreColumn.SelfScore, "Bổ sung", ["C1"]).Granted();
        Assert.DoesNotContain(ASheet.Organiser.Id, sheet.ActorsOn(ScoreColumn.SelfScore));
        Assert.DoesNotContain(ASheet.Organiser.Id, sheet.ActorsOn(ScoreColumn.CrossCheck));
    }

    private static SheetCapacity CrossCheckOf(ParticipantId unit, BlocLeadership bloc) =>
        CheckerAssignment.For(unit, bloc, ASheet.StandingBody, []).CrossCheck.Capacity;

    private static string[] Checked(CheckerAssignment assignment, SheetActor actor) =>
        ASheet.Submitted().ConfirmUnchanged(Rules, ASheet.Check(actor, checkers: assignment)).Codes();
}
